/** Verbs of French that the press uses of states and people, in the infinitive: forms of them that no treebank holds are theirs. */
export const frenchVerbs = `
abaisser abandonner abattre abdiquer abolir abonder aborder aboucher aboutir abreuver abriter abroger abstenir
abstraire accabler accaparer accentuer accepter acclamer accompagner accorder accoster accourir accrocher accroître
accréditer accueillir acculer accuser accéder accélérer acheminer acheter achever acquitter acquérir activer actualiser
adhérer adjoindre adjuger adjurer admettre administrer admonester adopter adorer adoucir adresser advenir affaiblir
affecter afficher affirmer affluer affronter affréter agacer aggraver agir agrandir agresser agréer aider aimer
ajourner ajouter alarmer alerter alimenter aller allier allouer alléger alourdir alterner amasser amener amnistier
amoindrir amorcer amplifier amputer améliorer animer annexer annoncer annuler anéantir apaiser apercevoir aplanir
apparaître appareiller appartenir appauvrir appeler applaudir appliquer apporter apposer apprendre approcher
approfondir approprier approuver approvisionner apprécier appréhender appuyer arbitrer archiver armer arracher
arraisonner arriver arroser arrêter articuler asperger asphyxier aspirer assaillir assassiner assembler asseoir
asservir assigner assimiler assister assiéger associer assouplir assujettir assurer attacher attaquer atteindre
attendre atterrir attester attirer attiser attribuer attrister attrouper auditer auditionner augmenter augurer
autonomiser autoriser avaler avaliser avancer aventurer avertir avoir avorter bafouer baisser balayer baliser ballotter
bander bannir baptiser barrer barricader basculer baser battre blanchir blesser bloquer blâmer bombarder bomber borner
boucler bouclier bouder bouger bouter boycotter brandir braquer braver bricoler briser brocarder brouiller brûler
bâcler bâtir bénir bénéficier cadenasser cadrer caillasser calomnier camper canonner cantonner capituler capturer
caractériser casser cataloguer causer cautionner ceinturer censurer cerner cesser changer chanter chapeauter charger
chasser chercher chiffrer choisir châtier cibler cingler circonvenir circuler citer clamer claquer clarifier classer
clore clouer clôturer codévelopper cohabiter collaborer colmater combattre combler commander commencer commentaire
commenter commercer commettre commuer communiquer comparer compenser complimenter compliquer comploter comprendre
compromettre compter concentrer concerter concevoir conclure concourir concéder condamner conditionner conduire confier
confiner confire confirmer confisquer confondre confronter conférer congédier conjoncture conjurer connaître connecter
conquérir consacrer conseiller consentir conserver considérer consolider conspirer conspuer constater consterner
constituer construire consulter contacter contenir contester continuer contourner contraindre contrecarrer contredire
contrefaire contrer contresigner contrevenir contribuer contrôler convaincre convenir converger converser convertir
convier convoquer convoyer coopérer coordonner coproduire correspondre corriger corrompre cosigner cotiser couler
couper coupler courroucer couvrir coïncider coûter craindre creuser crier crisper critiquer croire croiser croître
crédibiliser créer cuire cultiver cumuler céder célébrer dater demander demeurer descendre desservir destituer devenir
deviser devoir dialoguer dicter différer digérer diligenter diminuer dire diriger discourir discréditer discuter
disjoindre disparaître dispenser disperser disposer disqualifier dissimuler dissocier dissoudre distancier distraire
distribuer diversifier divertir diviser divorcer documenter dominer donner dormir doter doubler doucher douter dresser
duper durcir durer dynamiser dynamiter débarquer débattre débloquer déborder débourser débouter débrancher débrayer
débriefer débuter décaisser décapiter décerner décevoir décharger déchaîner déchirer déchoir décider décimer déclarer
déclencher décliner décoder décoller décolérer décommander déconnecter déconseiller décorer découvrir décrire décrocher
décréter dédaigner dédier dédommager dédramatiser déduire défaire défendre déferler défier défiler définir dégager
dégarnir dégeler dégrader dégénérer déjeuner déjouer délaisser délimiter délivrer déloger démanteler démarquer démentir
démettre démissionner démobiliser démolir démordre démunir dénigrer dénoncer départir dépasser dépeindre dépendre
dépenser déplacer déplorer déployer déporter déposer dépourvoir dépêcher déraciner dériver dérober déroger dérouler
dérouter désapprendre désapprouver désarmer désarçonner désavouer désenclaver désengager désescalader désigner
désinvestir désirer désoler désolidariser désorganiser déstabiliser désunir détacher détailler détecter détenir détoner
détourner détruire détrôner détériorer dévaster développer dévier dévoiler dévêtir dîner effacer effectuer embarquer
embastiller embattre emmener emparer empirer empiéter employer empoisonner emporter empreindre emprisonner empêcher
encadrer encaisser encenser encercler enchaîner enclencher encourager encourir endiguer endommager endosser enduire
enflammer enfreindre engager enjoindre enlever enquérir enquêter enrayer enrichir ensevelir entamer entendre enterrer
entourer entraver entraîner entremettre entreposer entreprendre entrer entretenir entrevoir entériner envahir
envelopper envenimer envisager envoler envoyer escalader escorter espionner espérer esquisser esquiver essayer estimer
estomper exacerber exalter examiner exaspérer exaucer exclure excuser exempter exercer exhorter exiger exiler exister
expirer expliquer exploiter exploser exporter exposer exprimer expulser expédier expérimenter extrader extraire
exécuter fabriquer faciliter faillir faire falloir favoriser feindre fermer figurer filer filtrer finaliser financer
financier finir fixer flatter fleurir fléchir flétrir focaliser fomenter fonctionner fonder fondre forcer forger
formaliser former formuler fortifier fouiller fouler fournir franchir frapper frauder freiner froisser fréquenter
frôler fuir fuiter fulminer fumer fusiller fusionner fustiger fâcher fédérer féliciter fêter gagner garantir garder
garnir gazer geler glisser gonfler gracier grandir graviter grignoter gripper gronder grossir guerre guerroyer guérir
générer gérer gêner habiter hacker harceler harmoniser hausser haïr hisser hiérarchiser homologuer honorer hospitaliser
houspiller huer humanitaire héberger hérisser hésiter idéologiser ignorer illuminer illustrer imaginer immiscer
immobiliser impacter implanter impliquer implorer importer imposer improviser imputer inaugurer incarcérer incendier
inciter incliner inclure incomber incriminer inculper indemniser indexer indigner indiquer induire infiltrer infliger
influencer influer infléchir informer ingérer initier injecter inquiéter inscrire insinuer insister inspecter inspirer
installer instaurer instruire insulter insurger intensifier intercepter interconnecter interdire interpeller
interpréter interroger interrompre intervenir intimer intimider intituler introduire intégrer intéresser invalider
inventer investir inviter invoquer ironiser irriter isoler jaillir jalonner jeter joindre jouer juger jurer justifier
kidnapper laisser lamenter lancer lapider larguer lester lever libérer lier liguer limiter liquider lire livrer loger
longer louer luire lutter lyncher lâcher légaliser légitimer maintenir malmener maltraiter mander manger manier
manifester manipuler manquer manœuvrer marcher marginaliser marquer marteler massacrer masser mater matraquer
matérialiser maudire menacer mendier mener mentionner mentir mesurer mettre meurtrir militaire militariser miner
minimiser ministère miser mitrailler mobiliser moderniser modifier moduler modérer molester monnayer monopoliser monter
montrer moquer mordre morfondre morigéner motiver mourir mouvoir multiplier munir murmurer museler mutiler mutiner
mutualiser mécontenter médiatiser médire méprendre mûrir nationaliser naviguer naître neutraliser neutre nier noircir
nommer normaliser noter notifier nouer nourrir noyer nuancer nuire négliger négocier objecter obliger obnubiler
obscurcir observer obtempérer obtenir obéir occasionner occuper octroyer offenser officialiser offrir offusquer
ombrager omettre opposer opprimer opter opérer orchestrer ordonner organiser orienter osciller ostraciser oublier
outrepasser outrer ouvrir ovationner pactiser pallier paniquer parachuter paralyser parapher paraître parcourir
pardonner parfaire parlementer parler parrainer partager participer partir parvenir passer patienter patrouiller payer
peiner pendre penser percevoir percuter perdre perfectionner permettre permuter perpétrer perquisitionner persuader
persécuter perturber pervertir peser piller pilonner pirater pister pivoter piétiner placer plafonner plaider plaindre
plaire plancher plier plonger poignarder pointer polariser polir politiser polémiquer pomper ponctuer pondre porter
poser positionner posséder poster postuler pourchasser pourfendre pourrir poursuivre pourvoir pousser pouvoir pratiquer
prendre prescrire presser prier primer priver privilégier problématiser proclamer procurer procéder produire profiter
progresser prohiber projeter prolonger promettre promouvoir promulguer prononcer propager proposer propulser proroger
proscrire prospérer protester protéger prouver provenir provoquer préciser préconiser prédire prédominer préférer
prélever prémunir préoccuper préparer prépositionner présenter présider présumer prétendre prétexter prévaloir prévenir
prévoir prêter prôner publier punir purger pâtir pénaliser pénétrer périr quadriller quadrupler qualifier quantifier
quitter quémander quêter rabattre rabibocher rabrouer raccorder raccourcir racheter raconter radier raffermir rafler
railler rajeunir ralentir rallier ramener ranger rapatrier rappeler rapporter rapprocher raser rassembler rassurer
ratifier rationaliser ravager ravitailler rayer rebattre rebondir recadrer recaler recenser recentrer recevoir
rechercher rechigner recommander reconduire reconnaître reconquérir reconsidérer reconstruire recourir recruter recréer
rectifier recueillir reculer recycler redescendre redessiner redevenir redevoir redire redouter redynamiser redéfinir
redéployer refaire refouler refroidir refuser regagner regarder regretter regrouper rehausser rejaillir rejeter
rejoindre relancer relater relativiser relaxer relever relier reluire relâcher remanier remarquer remercier remettre
remonter remplacer remplir remporter remédier rencontrer rendre renflouer renforcer renier renommer renoncer renouer
renouveler rentabiliser rentrer renverser renvoyer renâcler renégocier reparler repartir repeindre repentir replier
reporter reposer repousser reprendre reprocher reproduire représenter repérer requérir respecter respirer ressentir
resserrer ressortir ressusciter restaurer rester restituer restreindre restructurer retarder retenir retentir retirer
retoquer retourner retracer retrancher retrouver revaloir revaloriser revendiquer revenir revigorer revoir revêtir
ricaner riposter risquer rivaliser rogner rompre rouer rougir rouler rouvrir ruer réactiver réadmettre réaffirmer
réagir réaliser réaménager réapprovisionner réarmer récapituler réceptionner réchauffer récidiver réclamer récolter
réconcilier récuser rédiger réduire réexaminer réfugier réfuter régir régler régner régulariser réguler réinstaller
réintégrer réitérer réjouir rémunérer rénover répandre réparer répercuter répertorier répliquer répondre réprimander
réprimer réprouver répudier répéter réquisitionner réserver résider résilier résister résonner résoudre résulter
résumer rétablir rétorquer rétrocéder rétrograder rétrécir réunir réussir réviser révolter révoquer révéler
rééchelonner réélire rêver saboter saccager sacrifier saisir saluer sanctionner sanctuariser saper satisfaire sauter
sauver savoir scandaliser scander sceller scinder scruter seconder secourir sembler semer sensibiliser sentir sermonner
serrer servir siffler signaler signer sillonner simuler siphonner situer siéger snober soigner solder solidariser
solidifier solliciter sombrer sommer sonder sonner sortir soudoyer souffrir souhaiter soulever souligner soumettre
soupeser soupçonner souscrire soustraire soutenir souvenir spéculer stabiliser stagner standardiser stationner statuer
stigmatiser stimuler stocker stopper structurer subir submerger subordonner subtiliser subvenir subventionner succomber
suffire suggérer suivre superviser supplier supporter supposer supprimer surfer surgir surmonter surpasser surprendre
surtaxer surveiller survenir survivre survoler susciter suspecter suspendre symboliser synchroniser sécher sécréter
sécuriser séduire séjourner sélectionner séparer séquestrer tabasser tabler tacler talonner tancer taper tarir taxer
teindre temporiser tempêter tendre tenir tenter tergiverser terminer ternir tester tirer tisser tolérer tomber tondre
tonner toper toquer tordre torpiller torturer totaliser toucher tourner tracer tracter traduire trahir traiter tramer
trancher transcrire transformer transférer transgresser transiter transmettre transparaître transporter travailler
traverser travestir traîner tressaillir tresser tricher triompher tripler troquer troubler trouver truquer trébucher
tuer tâcher téléguider téléphoner témoigner tétaniser ulcérer unir user usurper utiliser vaciller vaincre valider
valoir valoriser vandaliser vanter varier veiller vendre venger venir verrouiller verser vexer vider vieillir
vilipender violer viser visionner visiter visualiser vitupérer vivre vociférer voguer voir voler voter vouer vouloir
véhiculer vérifier ébattre ébranler écarter échanger échauder échelonner échoir échouer éclaircir éclater éclipser
éconduire écoper écouter écraser écrire écrouer édifier égorger égratigner élaborer élargir élever éliminer élire
éloigner élucider éluder émaner émettre émouvoir épaissir épandre épargner épauler éperonner épingler éponger éprendre
éprouver équilibrer équiper équivaloir éreinter ériger établir étaler éteindre étendre étoffer étonner étouffer
étrangler étreindre étriller étudier évacuer évaluer éventer évincer éviter évoluer évoquer être ôter œuvrer
`;
