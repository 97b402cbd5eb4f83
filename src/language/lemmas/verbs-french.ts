/** Verbs of French that the press uses of states and people, in the infinitive: forms of them that no treebank holds are theirs. */
export const frenchVerbs = `
abaisser abandonner abattre abdiquer abolir aborder aboucher aboutir abriter abroger abstenir abstraire accabler
accentuer accepter acclamer accompagner accorder accoster accourir accrocher accroître accréditer accueillir accuser
accéder acheminer acheter achever acquitter acquérir activer adhérer adjoindre adjuger adjurer admettre administrer
admonester adopter adorer adresser advenir affaiblir afficher affirmer affluer affronter agacer aggraver agrandir
agresser agréer aider aimer ajourner ajouter alarmer alerter alimenter aller allier allouer alléger alourdir amasser
amener amnistier amoindrir amorcer annexer annoncer annuler anéantir apercevoir aplanir apparaître appareiller
appartenir appauvrir appeler applaudir appliquer apporter apposer apprendre approcher approfondir approprier approuver
approvisionner apprécier appréhender appuyer armer arracher arraisonner arriver arroser arrêter asperger asphyxier
aspirer assaillir assassiner assembler asseoir asservir assigner assimiler assister assiéger associer assouplir
assujettir assurer attacher attaquer atteindre attendre atterrir attiser attribuer attrister attrouper auditionner
augmenter augurer autoriser avaler avaliser avancer aventurer avertir avoir bafouer baisser balayer bander bannir barrer
barricader basculer baser battre blanchir blesser bloquer blâmer bombarder bomber borner boucler bouclier bouder bouger
bouter boycotter brandir braquer braver briser brocarder brouiller brûler bâtir bénir bénéficier caillasser calomnier
camper canonner cantonner capituler capturer casser cautionner ceinturer censurer cerner cesser chanter charger chasser
chercher choisir châtier cibler cingler circonvenir circuler citer clamer claquer clore clouer codévelopper collaborer
combattre commander commencer commenter commercer commettre commuer communiquer comparer complimenter comploter
comprendre compromettre compter concentrer concerter concevoir conclure concourir concéder condamner conduire confier
confiner confire confisquer confondre conférer congédier conjurer connaître connecter conquérir consacrer conseiller
consentir conserver considérer consolider conspuer constater consterner constituer construire contenir continuer
contraindre contrecarrer contredire contrefaire contresigner contrevenir contribuer convaincre convenir converger
convertir convier convoquer convoyer coopérer coordonner coproduire correspondre corrompre cosigner cotiser couler
couper coupler courroucer couvrir coûter craindre creuser crier crisper critiquer croire croiser croître créer cuire
cultiver céder célébrer demander demeurer descendre desservir destituer devenir deviser devoir dialoguer différer
digérer diligenter diminuer dire diriger discourir discuter disjoindre disparaître dispenser disperser disposer
disqualifier dissocier dissoudre distancier distraire distribuer diversifier divertir diviser dominer donner dormir
doter doubler dresser durcir durer dynamiser dynamiter débarquer débattre débloquer débourser débouter débrancher
débrayer débuter décaisser décapiter décerner décevoir décharger déchaîner déchirer déchoir décider déclarer déclencher
décliner décoller décolérer décommander décorer découvrir décrire décrocher décréter dédaigner déduire défaire défendre
déferler défier défiler définir dégager dégarnir déjeuner délaisser délimiter délivrer déloger démanteler démarquer
démentir démettre démissionner démobiliser démolir démordre démunir dénigrer dénoncer départir dépasser dépeindre
dépendre dépenser déplacer déplorer déployer déporter déposer dépourvoir dépêcher déraciner dérober dérouler dérouter
désapprendre désapprouver désarmer désavouer désengager désigner désinvestir désirer désoler désolidariser déstabiliser
désunir détacher détenir détoner détruire dévaster développer dévoiler dévêtir dîner effacer effectuer embarquer
embastiller embattre emparer empiéter employer empoisonner emporter empreindre emprisonner empêcher encadrer encenser
encercler enchaîner encourager encourir endommager enduire enfreindre engager enjoindre enlever enquérir enquêter
enrayer enrichir ensevelir entamer entendre enterrer entourer entraver entraîner entremettre entreposer entreprendre
entrer entretenir entrevoir entériner envahir envisager envoler envoyer escorter espionner espérer essayer estimer
exalter exaspérer exaucer exclure excuser exempter exercer exhorter exiger exiler exister expirer expliquer exploiter
exploser exporter exposer exprimer expulser expédier extrader extraire exécuter fabriquer faciliter faillir faire
falloir feindre fermer figurer filer finaliser financer finir fixer fleurir fléchir flétrir fomenter fonder fondre
forcer formaliser former formuler fortifier fouiller fouler fournir franchir frapper freiner froisser frôler fuir
fulminer fumer fusiller fusionner fustiger fâcher féliciter fêter gagner garantir garder garnir gazer geler glisser
gracier grandir gripper gronder guerroyer guérir gérer gêner habiter hacker harceler harmoniser hausser haïr hisser
honorer hospitaliser houspiller héberger hérisser hésiter ignorer illuminer imaginer immobiliser implanter impliquer
implorer importer imposer imputer inaugurer incarcérer incendier inciter incliner inclure incriminer inculper indigner
indiquer induire infiltrer infliger informer ingérer injecter inquiéter inscrire insister inspecter inspirer installer
instaurer instruire insurger intensifier intercepter interconnecter interdire interpeller interroger interrompre
intervenir intimer intimider introduire intégrer intéresser invalider inventer investir inviter invoquer ironiser
irriter isoler jaillir jeter joindre jouer juger jurer justifier kidnapper laisser lancer lapider larguer lever libérer
lier limiter lire livrer loger longer louer luire lutter lyncher lâcher légaliser maintenir malmener maltraiter manger
manifester manquer manœuvrer marcher marquer marteler massacrer masser mater matraquer maudire menacer mendier mener
mentionner mentir mesurer mettre meurtrir miner mitrailler mobiliser moderniser molester monter montrer moquer mordre
morfondre morigéner mourir mouvoir multiplier munir murmurer museler mutiler mutiner mutualiser mécontenter médire
méprendre nationaliser naviguer naître neutraliser nommer normaliser noter nouer nourrir nuire négocier objecter obliger
obscurcir observer obtempérer obtenir obéir occuper octroyer offenser offrir offusquer omettre opposer opprimer opter
opérer ordonner organiser oublier outrer ouvrir ovationner parachuter paralyser parapher paraître parcourir pardonner
parfaire parlementer parler parrainer partager participer partir parvenir passer patrouiller payer peiner pendre penser
percevoir percuter perdre permettre perpétrer perquisitionner persuader persécuter perturber pervertir peser piller
pilonner pirater pister piétiner placer plaider plaindre plaire plancher plier plonger poignarder pointer polir pomper
pondre porter poser positionner posséder poster pourfendre pourrir poursuivre pourvoir pousser pouvoir pratiquer prendre
prescrire presser prier priver proclamer procurer procéder produire profiter progresser prolonger promettre promouvoir
promulguer prononcer proposer proroger proscrire protester protéger prouver provenir provoquer préciser prédire préférer
prémunir préoccuper préparer prépositionner présenter présider prétendre prévaloir prévenir prévoir prêter prôner
publier punir pénaliser pénétrer périr quadriller quadrupler qualifier quitter quémander quêter rabattre rabibocher
rabrouer raccorder raccourcir racheter raconter radier raffermir rafler railler rajeunir ralentir rallier ramener ranger
rapatrier rappeler rapporter rapprocher raser rassembler ratifier ravager ravitailler rayer rebattre recevoir rechercher
rechigner recommander reconduire reconnaître reconquérir reconstruire recourir recréer recueillir reculer redescendre
redevenir redevoir redire redouter refaire refouler refroidir refuser regagner regarder regretter regrouper rehausser
rejeter rejoindre relancer relater relever relier reluire relâcher remarquer remercier remettre remonter remplacer
remplir remporter rencontrer rendre renflouer renforcer renier renoncer renouer renouveler rentrer renverser renvoyer
renâcler repartir repeindre repentir replier reporter reposer repousser reprendre reprocher reproduire représenter
requérir respecter ressentir resserrer ressortir ressusciter restaurer rester restituer restreindre retarder retenir
retentir retirer retourner retrancher retrouver revaloir revendiquer revenir revoir revêtir riposter risquer rompre
rouer rougir rouler rouvrir réactiver réadmettre réaffirmer réagir réaliser réarmer réceptionner réchauffer réclamer
réconcilier récuser rédiger réduire régler réintégrer réjouir rénover répandre réparer répliquer répondre réprimander
réprimer réprouver répudier répéter réquisitionner réserver résilier résoudre rétablir rétorquer rétrocéder rétrécir
réunir réussir réviser révolter révoquer rééchelonner réélire rêver saboter saccager saisir saluer sanctionner saper
satisfaire sauter sauver savoir scandaliser scander sceller seconder secourir sembler semer sentir sermonner serrer
servir siffler signaler signer simuler siphonner situer siéger snober soigner solder solidariser solliciter sommer
sonner sortir souffrir souhaiter soulever souligner soumettre soupçonner souscrire soustraire soutenir souvenir
stationner stigmatiser stimuler stocker stopper subir subtiliser subvenir subventionner succomber suffire suivre
supplier supporter supposer supprimer surgir surmonter surprendre surtaxer surveiller survenir survivre survoler
susciter suspecter suspendre synchroniser sécher sécuriser séduire séjourner sélectionner séparer séquestrer tabasser
tacler tancer taper tarir taxer teindre tempêter tendre tenir tenter terminer ternir tester tirer tisser tolérer tomber
tondre tonner toper toquer tordre torpiller torturer toucher tourner tracer traduire trahir traiter trancher transcrire
transformer transférer transiter transmettre transporter travailler traverser travestir traîner tressaillir tresser
tricher tripler trouver truquer tuer téléphoner témoigner ulcérer unir utiliser vaincre valider valoir vandaliser vanter
varier veiller vendre venger venir verrouiller verser vexer vider vieillir vilipender violer viser visiter vitupérer
vivre voguer voir voler voter vouer vouloir ébattre ébranler écarter échanger échauder échoir échouer éclaircir
éconduire écouter écraser écrire écrouer égorger égratigner élaborer élargir élever éliminer élire éloigner émettre
émouvoir épaissir épandre épargner épauler éperonner épingler éponger éprendre éprouver équiper équivaloir éreinter
ériger établir éteindre étendre étoffer étonner étouffer étrangler étreindre étriller étudier évacuer évincer éviter
évoluer évoquer
`;
