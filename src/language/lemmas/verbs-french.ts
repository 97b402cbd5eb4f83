/** Verbs of French that the press uses of states and people, in the infinitive: forms of them that no treebank holds are theirs. */
export const frenchVerbs = `
abaisser abandonner abattre abdiquer abolir aborder aboucher aboutir abriter abroger abstenir accabler accentuer
accepter acclamer accompagner accorder accoster accourir accrocher accroître accréditer accueillir accuser accéder
acheminer acheter achever acquitter acquérir activer adhérer adjuger adjurer admettre administrer admonester adopter
adorer adresser affaiblir afficher affirmer affluer affronter agacer aggraver agresser agréer aider aimer ajourner
ajouter alarmer alerter alimenter aller allier allouer alléger alourdir amasser amener amnistier amorcer annexer
annoncer annuler anéantir apercevoir aplanir apparaître appareiller appeler applaudir appliquer apporter apposer
apprendre approcher approfondir approprier approuver approvisionner apprécier appréhender appuyer armer arracher
arraisonner arriver arroser arrêter asperger asphyxier aspirer assaillir assassiner assembler asseoir assigner
assimiler assister assiéger associer assouplir assurer attacher attaquer atteindre attendre atterrir attiser
attribuer attrister attrouper auditionner augmenter augurer autoriser avaler avaliser avancer aventurer avertir
avoir bafouer baisser balayer bander bannir barrer barricader basculer baser battre blesser bloquer blâmer bombarder
bomber borner boucler bouclier bouder bouger bouter boycotter brandir braquer braver briser brocarder brouiller
brûler bâtir bénir bénéficier caillasser calomnier camper canonner cantonner capituler capturer casser cautionner
ceinturer censurer cerner cesser chanter charger chasser chercher choisir châtier cibler cingler circuler citer
clamer claquer clore clouer codévelopper collaborer combattre commander commencer commenter commercer commettre
commuer communiquer comparer complimenter comploter compromettre compter concentrer concerter concevoir conclure
concéder condamner conduire confier confiner confisquer conférer congédier conjurer connaître connecter conquérir
consacrer conseiller consentir conserver considérer consolider conspuer constater consterner constituer construire
continuer contraindre contrecarrer contresigner contribuer convenir converger convier convoquer convoyer coopérer
coordonner coproduire cosigner cotiser couler couper coupler courroucer couvrir coûter craindre creuser crier
crisper critiquer croire croiser croître créer cultiver céder célébrer demander demeurer descendre desservir
destituer devenir deviser devoir dialoguer différer digérer diligenter diminuer dire diriger discuter disparaître
dispenser disperser disposer disqualifier dissocier dissoudre distancier distribuer diversifier diviser dominer
donner dormir doter doubler dresser durcir durer dynamiser dynamiter débarquer débattre débloquer débourser débouter
débrancher débrayer débuter décaisser décapiter décerner décevoir décharger déchaîner déchirer déchoir décider
déclarer déclencher décliner décoller décolérer décommander décorer découvrir décrire décrocher décréter dédaigner
défendre déferler défier défiler dégager déjeuner délaisser délimiter délivrer déloger démanteler démarquer
démissionner démobiliser démolir dénigrer dénoncer dépasser dépeindre dépendre dépenser déplacer déplorer déployer
déporter déposer dépêcher déraciner dérober dérouler dérouter désapprouver désarmer désavouer désengager désigner
désinvestir désirer désoler désolidariser déstabiliser détacher détenir détoner détruire dévaster développer
dévoiler dîner effacer effectuer embarquer embastiller emparer empiéter employer empoisonner emporter emprisonner
empêcher encadrer encenser encercler enchaîner encourager endommager enfreindre engager enjoindre enlever enquêter
entamer entendre enterrer entourer entraver entraîner entremettre entreposer entrer entretenir entériner envahir
envisager envoler envoyer escorter espionner espérer essayer estimer exalter exaspérer exaucer exclure excuser
exempter exercer exhorter exiger exiler exister expirer expliquer exploiter exploser exporter exposer exprimer
expulser expédier extrader exécuter fabriquer faciliter faire falloir fermer figurer filer finaliser financer finir
fixer fléchir flétrir fomenter fonder forcer formaliser former formuler fortifier fouiller fouler fournir franchir
frapper freiner froisser frôler fulminer fumer fusiller fusionner fustiger fâcher féliciter fêter gagner garder
gazer geler glisser gracier grandir gripper gronder guerroyer gérer gêner habiter hacker harceler harmoniser hausser
hisser honorer hospitaliser houspiller héberger hérisser hésiter ignorer illuminer imaginer immobiliser implanter
impliquer implorer importer imposer imputer inaugurer incarcérer incendier inciter incliner inclure incriminer
inculper indigner indiquer infiltrer infliger informer ingérer injecter inquiéter inscrire insister inspecter
inspirer installer instaurer instruire insurger intensifier intercepter interconnecter interdire interpeller
interroger interrompre intervenir intimer intimider introduire intégrer intéresser invalider inventer investir
inviter invoquer ironiser irriter isoler jeter joindre jouer juger jurer justifier kidnapper laisser lancer lapider
larguer lever libérer lier limiter lire livrer loger longer louer lutter lyncher lâcher légaliser maintenir malmener
maltraiter manger manifester manquer manœuvrer marcher marquer marteler massacrer masser mater matraquer menacer
mendier mener mentionner mentir mesurer mettre meurtrir miner mitrailler mobiliser moderniser molester monter
montrer moquer morigéner mourir multiplier murmurer museler mutiler mutiner mutualiser mécontenter nationaliser
naviguer naître neutraliser nommer normaliser noter nouer nuire négocier objecter obliger observer obtempérer
obtenir obéir occuper octroyer offenser offrir offusquer opposer opprimer opter opérer ordonner organiser oublier
outrer ouvrir ovationner parachuter paralyser parapher paraître pardonner parlementer parler parrainer partager
participer partir parvenir passer patrouiller payer peiner pendre penser percevoir percuter perdre permettre
perpétrer perquisitionner persécuter perturber peser piller pilonner pirater pister piétiner placer plaider plaindre
plaire plancher plier plonger poignarder pointer pomper porter poser positionner posséder poster pourfendre
poursuivre pourvoir pousser pouvoir pratiquer prendre presser prier priver proclamer procurer procéder produire
profiter progresser prolonger promettre promouvoir promulguer prononcer proposer proroger proscrire protester
protéger prouver provoquer préciser prédire préférer préoccuper préparer prépositionner présenter présider prétendre
prévenir prévoir prêter prôner publier punir pénaliser pénétrer périr quadriller quadrupler qualifier quitter
quémander quêter rabibocher rabrouer raccorder raccourcir racheter raconter radier rafler railler rallier ramener
ranger rapatrier rappeler rapporter rapprocher raser rassembler ratifier ravager ravitailler rayer recevoir
rechercher rechigner recommander reconduire reconnaître recourir recréer recueillir reculer redouter refouler
refuser regagner regarder regretter regrouper rehausser rejeter rejoindre relancer relater relever relier relâcher
remarquer remercier remettre remonter remplacer remplir remporter rencontrer rendre renflouer renforcer renier
renoncer renouer renouveler rentrer renverser renvoyer renâcler repartir replier reporter reposer repousser
reprendre reprocher représenter requérir respecter resserrer ressusciter restaurer rester restituer restreindre
retarder retenir retirer retourner retrancher retrouver revendiquer revenir riposter risquer rompre rouer rouler
rouvrir réactiver réadmettre réaffirmer réagir réaliser réarmer réceptionner réchauffer réclamer réconcilier récuser
rédiger réduire régler réintégrer réjouir rénover réparer répliquer répondre réprimander réprimer réprouver répudier
répéter réquisitionner réserver résilier résoudre rétablir rétorquer rétrocéder réunir réussir réviser révolter
révoquer rééchelonner rêver saboter saccager saisir saluer sanctionner saper satisfaire sauter sauver savoir
scandaliser scander sceller seconder secourir sembler semer sentir sermonner serrer servir siffler signaler signer
simuler siphonner situer siéger snober soigner solder solidariser solliciter sommer sonner sortir souffrir souhaiter
soulever souligner soumettre soupçonner souscrire soutenir stationner stigmatiser stimuler stocker stopper
subtiliser subventionner succomber suivre supplier supporter supposer supprimer surmonter surtaxer surveiller
survivre survoler susciter suspecter suspendre synchroniser sécher sécuriser séjourner sélectionner séparer
séquestrer tabasser tacler tancer taper tarir taxer tempêter tendre tenir tenter terminer tester tirer tisser
tolérer tomber tonner toper toquer tordre torpiller torturer toucher tourner tracer traduire traiter trancher
transformer transférer transiter transmettre transporter travailler traverser traîner tresser tricher tripler
trouver truquer tuer téléphoner témoigner ulcérer unir utiliser vaincre valider valoir vandaliser vanter varier
veiller vendre venger venir verrouiller verser vexer vider vilipender violer viser visiter vitupérer vivre voguer
voir voler voter vouer vouloir ébranler écarter échanger échauder échoir échouer éconduire écouter écraser écrire
écrouer égorger égratigner élaborer élargir élever éliminer élire éloigner émettre émouvoir épargner épauler
éperonner épingler éponger éprouver équiper équivaloir éreinter ériger établir étendre étoffer étonner étouffer
étrangler étriller étudier évacuer évincer éviter évoluer évoquer
`;
