import { Button } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}

/** A sign that moves a drawing, with its name for those who cannot see it: for those who have no wheel. */
export function MoveButton({ label, sign, onClick }: Props) {
  return (
    <Button variant="default" size="compact-md" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
