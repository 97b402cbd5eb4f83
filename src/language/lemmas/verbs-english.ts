/** Verbs of English that the press uses of states and people: forms of them that no treebank holds are theirs. */
export const englishVerbs = `
abandon abdicate abduct abhor abide abolish abrogate abstain abuse accede accept accommodate accompany accredit
accuse achieve acknowledge acquiesce acquire act activate add address adjourn admit admonish adopt advance advise
advocate affect affix agree aid aim airdrop airlift alarm alert allege allocate allow amass ambush amnesty amount
anger angle annex annihilate announce annul answer antagonise antagonize apologise apologize appall appeal appear
applaud apply appoint appreciate apprehend approach approve argue arm arraign arrest arrive ask aspire assail
assassinate assault assemble assist assume attack attempt attend attribute authorise authorize avenge avoid award
axe back backpedal backtrack bail balk ban bang banish bankroll bar bare bargain barricade base bash batter battle
baulk beat become beef beg begin behead believe belong bemoan bend bequeath berate beseech besiege bestow bid
blacklist blackmail blame blast bless blink block blockade bloody blow board bolster bomb bombard boo boost boot
borrow bow boycott brand breach break breakfast bring bristle broaden broker browbeat bruise brush buckle bug build
bulldoze bully bundle burn bury bus buy buzz call camp campaign cancel capitulate capture care carry cast castigate
catch cause caution cave cease cede celebrate cement censor censure chafe chain chair challenge champion change
channel chant charge chase chastise cheat check cheer chew chide chip choke choose circle cite claim clamp clap
clash clear climb clinch close club coax coerce cold collaborate collect come command commandeer commend commit
commute compare compel complain complete compliment comply compromise concede concentrate concern conclude concur
condemn conduct confer confine confiscate congratulate congregate connect conquer consent consider consist
consolidate constitute construct consult contain continue contribute control convene converge convey convict convoy
cook cooperate coordinate coproduce cordon cosign cost cough count court cover cow crack crash create cripple
criticise criticize cross cruise crush cry curb curtail cut dam damage dance dare debate decide declare decline
decorate decree decry deem deepen defeat defend define defray defuse defy delay delimit delist deliver demand
demarcate demobilise demobilize demolish demonstrate demur denigrate denounce deny depart depend deplore deploy
deport depose deposit deride describe desert design designate despatch destabilise destabilize destroy detain
detonate devastate develop die dig dine direct disallow disapprove disarm disassociate disavow disband disburse
discontinue discover discuss disengage disgust disinvest dislike dislodge dismantle dismay dismiss disparage
dispatch disperse displace displease disqualify disregard disrupt dissociate dissolve distance ditch diversify
divert divest divide dock dog donate double doubt douse down downgrade draft drag draw drench dress drill drink
drive drop dub dump dynamite earmark ease eat eavesdrop edge eject elevate eliminate emerge employ enable encamp
encircle encourage encroach end endanger endorse enforce engage enhance enjoin enjoy enrage enter entreat entrench
equate equip erect escort establish evacuate evict exalt examine exasperate exchange exclude excoriate execute
exempt exert exhort exile exist exit expand expect expel expire explain explode explore export express expropriate
extend extol extradite face facilitate fail fall falsify fault fear feature feed feel fend ferry fete fight filch
file fill finalise finalize finance find fine finish fire firebomb fit fix flash flatten flex flog flout flow flush
fly fold follow foment foot forbid force forewarn forge forget forgive fork form forsake forswear fortify found free
freeze fret frown fuel fulfil fulfill fulminate fume fund funnel furnish gain garrison gas gather get gift give grab
graduate grant greenlight greet gripe grow guard gun hack hail halt hammer hamper hand handle hang happen harass
harbor harbour harden harm harmonise harmonize harry hash hate haul have head heal heap hear heckle help hesitate
hide hijack hinder hire hit hold honor honour hook hoot hop hope hose hospitalise host house huddle hurl hurt
identify ignore imagine impeach impede imperil implement implicate implore import impose impound imprison improve
impugn inaugurate incarcerate incense inch incite include increase indict infiltrate inform infuriate initial inject
injure ink insist inspect install instigate institute instruct insult integrate intend intensify intercept
interconnect interfere intern interrogate interrupt intervene interview intimidate introduce intrude invade inveigh
invest investigate invite invoke involve irk iron irritate issue jail jam jeer jeopardise jeopardize jet join jump
keep kick kidnap kill kiss kit knife knock know knuckle kowtow label lack lambast lament lampoon land lapse lash
last laud laugh launch lavish lay lead lean leap learn lease leave legalise legalize lend let level lie lift like
liken limit line link list listen live loan lob lobby lock lodge loft look loosen loot lose love lunch lynch maim
maintain make malign manage maneuver manhandle manoeuvre manufacture march mark marshal mass massacre matter mean
measure meddle mediate meet menace mend mention merge mine miss mistreat mobilise mobilize mock modernise modernize
monitor mount move mow must muster mutiny muzzle name nationalise nationalize need negotiate nix normalise normalize
note nudge nullify obey object oblige obliterate observe obstruct obtain occupy occur offend offer offload okay open
operate oppose oppress opt orchestrate order oust outlaw outrage overcome overfly overhaul overrule overrun
overthrow overturn own pack pan pardon parley part participate partner pass patch patrol pause pay pelt penalise
penalize penetrate perform perish permit persecute petition phone pick picket pile pilfer pillory pin pipe pit pitch
place plan plant play plead pledge plot plough plow plunder ply point poison police pool pop portray position post
postpone pound pour practice practise praise pray prefer prepare preposition present press pressure prevent probe
proclaim procure prod produce prohibit prolong promise prompt promulgate prop prosecute protect protest prove
provide provoke publish pull pummel pump punish purchase pursue push put quarter quash quell question quit quote
rage raid rail rain raise rally ram ransack rap rape ratchet ratify rattle ravage raze reach react reactivate read
readmit realise realize rearm rebuff rebuild rebuke recall recapture receive recognise recognize recommend reconcile
recreate reduce reestablish refer refit reflect refrain refuel refuell refurbish refuse regain regard regret
rehabilitate rehearse reimpose reinforce reinstate reiterate reject relate relaunch relax release relent relinquish
relocate rely remain remand remark remember remit remonstrate remove renege renew renounce rent reopen repair
repatriate repeal repeat repel replace reply report represent repress reprimand reproach reprove repudiate repulse
request require requisition reschedule rescind rescue resettle resign resist resolve resort respect respond rest
restart restock restore restrict result resume resupply resurrect retain retake retaliate retort retreat return
reveal reverse review revive revoke revolt ridicule rig rile ring riot rip rise roast roll rough round rout rub rue
ruffle rule run rush sabotage sadden sail salute sanction satisfy savage save say scale scatter schedule scold scorn
scramble scrap seal search second secure see seek seem seethe seize select sell send sentence separate serve service
set settle sever shadow shake share shell shelter shelve shield shift shine ship shoot shorten should show shrug
shun shut shutter shuttle side sidestep sideswipe sign silence simulate sing single sink siphon sit skewer skip
skirmish slam slap slash slate slaughter sleep smack smash smile smother snap snarl snatch sneer snipe snoop snub
soften solicit sort sound sour source sow spare spark speak spearhead spend splash spray spring spurn spy squeeze
stab stage stalk stall stamp stand stare start state station stay steal steam steamroller steer stem step stick
stiffen stifle stockpile stoke stone stonewall stop store storm strafe strangle stray strengthen stress strike strip
study stump submit subsidise subsidize succeed succumb sue suffer suggest summon supersede supply support suppose
suppress surrender surround survive suspect suspend swallow swap swarm swear swing switch synchronise synchronize
table tail take talk tap target tax teach team tear telephone tell tend tender term terminate test testfire thank
think thrash threaten throng throttle throw thumb thunder tie tighten tip toast tolerate top topple torch torpedo
torture toss touch toughen tour track trade trail train trample transfer transit transport trash travel treat
trigger trim triple trouble truck try turf turn twist undermine understand undertake underwrite unite unleash unload
unseat unsettle unveil upbraid upgrade uphold uproot upset urge use vacate vandalise vandalize vent veto vex view
vilify violate visit voice volunteer vote vouch vow wage wait waive walk want ward warn wash watch water wave weaken
wear welcome whip whisk widen win wind wipe wire wiretap wish withdraw withhold wonder work worry wound wrap write
yank yield
`;
