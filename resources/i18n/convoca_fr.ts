<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>After this element</source>
        <translation>Après cet élément</translation>
    </message>
    <message>
        <source>Inside this element</source>
        <translation>Dans cet élément</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Notices found</source>
        <translation>Avis trouvés</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Last on the agenda: {0} ({1}).</source>
        <translation>Dernière inscription à l&apos;ordre du jour: {0} ({1}).</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in all.</source>
        <translation>
            <numerusform>%n réunion en tout.</numerusform>
            <numerusform>%n réunions en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n notice(s).</source>
        <translation>
            <numerusform>dans %n avis.</numerusform>
            <numerusform>dans %n avis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Words to look for in every notice</source>
        <translation>Mots à rechercher dans tous les avis</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Items with this title, or nearly: when did it stand on the agenda?</source>
        <translation>Points qui ont ce titre, ou presque: quand étaient-ils à l&apos;ordre du jour?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Every notice of the folder, and of those inside, is searched.</source>
        <translation>La recherche porte sur tous les avis du dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>The folder of the archive</source>
        <translation>Le dossier des archives</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Arrêté. {0}</translation>
    </message>
    <message>
        <source>{0} of {1} files read. {2}</source>
        <translation>{0} fichiers lus sur {1}. {2}</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>“{0}” and {1} more are now in the public version.</source>
        <translation>“{0}” et {1} de plus figurent désormais dans la version publique.</translation>
    </message>
    <message>
        <source>“{0}” is now in the public version.</source>
        <translation>“{0}” figure désormais dans la version publique.</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>New notice</source>
        <translation>Nouvel avis</translation>
    </message>
    <message>
        <source>Which body meets?</source>
        <translation>Quel organe se réunit?</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>une cote</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>des heures</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>des documents</translation>
    </message>
    <message>
        <source>proponents</source>
        <translation>des auteurs</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>des orateurs</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la session</translation>
    </message>
    <message>
        <source>the agenda item it belongs to</source>
        <translation>le point de l&apos;ordre du jour dont il relève</translation>
    </message>
    <message>
        <source>same</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>auparavant {0}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} endroits</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“{said}” is not the weekday of {date}. It is {right}.</source>
        <translation>“{said}” n&apos;est pas le jour de la semaine du {date}. C&apos;est {right}.</translation>
    </message>
    <message>
        <source>“{said}” is no day of the calendar. Correct the day or the month.</source>
        <translation>“{said}” n&apos;existe pas au calendrier. Corrigez le jour ou le mois.</translation>
    </message>
    <message>
        <source>The sentence says {said}, the details say {right}. Correct one of them, or print the detail here.</source>
        <translation>La phrase dit {said}, les données disent {right}. Corrigez l&apos;une des deux, ou insérez la donnée ici.</translation>
    </message>
    <message>
        <source>The meeting lasts {count} days ({days}), and only {said} is named here. Print the dates of the whole meeting.</source>
        <translation>La réunion dure {count} jours ({days}), et seul {said} est indiqué ici. Indiquez les dates de toute la réunion.</translation>
    </message>
    <message>
        <source>The notice is issued on {issued}, after the meeting of {meeting}. Correct one of the two dates.</source>
        <translation>L&apos;avis est daté du {issued}, après la réunion du {meeting}. Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>The deadline of {date} lies before the date of issue, {issued}. Correct one of the two dates.</source>
        <translation>La date limite du {date} précède la date de l&apos;avis, {issued}. Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>The notice is issued {given} days before the meeting of {meeting}; its body wants {wanted}. Issue it earlier, or move the meeting.</source>
        <translation>L&apos;avis paraît {given} jours avant la réunion du {meeting}; l&apos;organe en demande {wanted}. Publiez-le plus tôt, ou déplacez la réunion.</translation>
    </message>
    <message>
        <source>The sitting is on {date}, which is no day of the meeting ({days}). Correct one of them.</source>
        <translation>La séance est fixée au {date}, qui n&apos;est pas un jour de la réunion ({days}). Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>It begins at {begins}, while another one takes place at {other}. Correct the hours.</source>
        <translation>Cet élément commence à {begins}, pendant qu&apos;un autre a lieu à {other}. Corrigez les heures.</translation>
    </message>
    <message>
        <source>It ends at {ends}, not after it begins at {begins}. Correct the hours.</source>
        <translation>Cet élément finit à {ends}, alors qu&apos;il commence à {begins}. Corrigez les heures.</translation>
    </message>
    <message>
        <source>It takes place at {begins}-{ends}, outside {first}-{last}. Correct the hours.</source>
        <translation>Cet élément a lieu à {begins}-{ends}, en dehors de {first}-{last}. Corrigez les heures.</translation>
    </message>
    <message>
        <source>“{said}” is a date of the older notice, and none of this meeting: readers would take it for the new one. Correct it, unless the older meeting is meant.</source>
        <translation>“{said}” est une date de l&apos;avis précédent, et aucune de cette réunion: on la prendrait pour la nouvelle. Corrigez-la, sauf si la réunion précédente est visée.</translation>
    </message>
    <message>
        <source>“{said}” is a person of the older notice, and no detail names this person any more. Correct it, unless the same person is meant.</source>
        <translation>“{said}” est une personne de l&apos;avis précédent, et aucune donnée ne la nomme plus. Corrigez le nom, sauf si la même personne est visée.</translation>
    </message>
    <message>
        <source>Still as in the older notice: {details}. Readers would take it for the new date. Correct it in the details, unless it is meant so.</source>
        <translation>Comme dans l&apos;avis précédent: {details}. On prendrait cette date pour la nouvelle. Corrigez-la dans les données, sauf si elle est voulue.</translation>
    </message>
    <message>
        <source>Still as in the older notice: {details}. Readers would turn to the wrong person. Correct it in the details, unless it is meant so.</source>
        <translation>Comme dans l&apos;avis précédent: {details}. On s&apos;adresserait à la mauvaise personne. Corrigez-la dans les données, sauf si elle est voulue.</translation>
    </message>
    <message>
        <source>“{symbol}” is not written like a symbol: {right}. Correct it.</source>
        <translation>“{symbol}” n&apos;est pas écrit comme une cote: {right}. Corrigez-la.</translation>
    </message>
    <message>
        <source>The text cites {symbol}, the heading above it {heading}. Correct the one that is wrong.</source>
        <translation>Le texte cite {symbol}, le titre au-dessus {heading}. Corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>This language cites {symbol}, the others {other}. Correct the one that is wrong.</source>
        <translation>Cette langue cite {symbol}, les autres {other}. Corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>{symbol} is cited, and is not among the documents that the notice lists. Correct it, or list it.</source>
        <translation>{symbol} est citée sans figurer parmi les documents de l&apos;avis. Corrigez-la, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>“{said}” is still to come, and the notice is ready. Fill it in before it is circulated.</source>
        <translation>“{said}” reste à attribuer, et l&apos;avis est prêt. Complétez avant la distribution.</translation>
    </message>
    <message>
        <source>“{said}” is a gap that was never filled. Fill it, or take it out.</source>
        <translation>“{said}” est un blanc qui n&apos;a pas été rempli. Remplissez-le, ou enlevez-le.</translation>
    </message>
    <message>
        <source>“{said}” differs by a letter or two from the standard phrase “{phrase}”. Use the phrase, or word it clearly otherwise.</source>
        <translation>“{said}” diffère d&apos;une lettre ou deux de la formule type “{phrase}”. Utilisez la formule, ou une rédaction clairement différente.</translation>
    </message>
    <message>
        <source>“{name}” is not among the country names of the house. Correct it.</source>
        <translation>“{name}” ne figure pas parmi les noms de pays de l&apos;organisation. Corrigez-le.</translation>
    </message>
    <message>
        <source>Everybody could read this: {what}. Keep it for members alone.</source>
        <translation>Tout le monde pourrait lire ceci: {what}. Réservez-le aux membres.</translation>
    </message>
    <message>
        <source>The number {label} is kept as it was printed and is not counted. Drop it, so that the element is numbered as usual.</source>
        <translation>Le numéro {label} est gardé tel qu&apos;il était imprimé et n&apos;est pas compté. Supprimez-le pour que l&apos;élément soit numéroté normalement.</translation>
    </message>
    <message>
        <source>The text under {above} carries {label}, the mark of a heading. Drop it, or make the text a heading of its own.</source>
        <translation>Le texte sous {above} porte {label}, la marque d&apos;un titre. Supprimez-la, ou faites du texte un titre.</translation>
    </message>
    <message>
        <source>{label} is typed into the text, and numbers are counted. Drop it.</source>
        <translation>{label} est saisi dans le texte, alors que les numéros sont comptés. Supprimez-le.</translation>
    </message>
    <message>
        <source>The text under {above} begins with {label}, the number of a heading. Drop it, or make the text a heading of its own.</source>
        <translation>Le texte sous {above} commence par {label}, le numéro d&apos;un titre. Supprimez-le, ou faites du texte un titre.</translation>
    </message>
    <message>
        <source>{label} stands below an item without a number: a level is skipped. Number the item above, or not this one.</source>
        <translation>{label} se trouve sous un point sans numéro: un niveau est sauté. Numérotez le point au-dessus, ou pas celui-ci.</translation>
    </message>
    <message>
        <source>This {kind} has no text in any language. Write it, or delete it.</source>
        <translation>Cet élément ({kind}) n&apos;a de texte dans aucune langue. Rédigez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The text is missing in {language}. Translate it.</source>
        <translation>Le texte manque en {language}. Traduisez-le.</translation>
    </message>
    <message>
        <source>What {name} prints is missing in {language}. Translate it in the details.</source>
        <translation>Ce qu&apos;imprime {name} manque en {language}. Traduisez-le dans les données.</translation>
    </message>
    <message>
        <source>The detail {name} is not known, or has no value. Give it one.</source>
        <translation>La donnée {name} est inconnue ou n&apos;a pas de valeur. Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>A cross-reference leads to {name}, which carries no number. Point it elsewhere.</source>
        <translation>Un renvoi mène à {name}, qui ne porte pas de numéro. Faites-le mener ailleurs.</translation>
    </message>
    <message>
        <source>The distribution {name} is not known to the house. Choose another.</source>
        <translation>La distribution {name} est inconnue de l&apos;organisation. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The phrase {name} is not known to the house. Choose another.</source>
        <translation>La formule {name} est inconnue de l&apos;organisation. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The link “{words}” has no address and prints as plain words. Give it one, or take the link away.</source>
        <translation>Le lien “{words}” n&apos;a pas d&apos;adresse et s&apos;imprime comme un simple texte. Donnez-lui-en une, ou enlevez le lien.</translation>
    </message>
    <message>
        <source>{count} spaces stand here. One is enough.</source>
        <translation>Il y a ici {count} espaces. Une seule suffit.</translation>
    </message>
    <message>
        <source>The space at “{sign}” is not that of the house. Correct it.</source>
        <translation>L&apos;espace près de “{sign}” n&apos;est pas celle de l&apos;organisation. Corrigez-la.</translation>
    </message>
    <message>
        <source>The quotation marks {said} are not those of the house. Use {right}.</source>
        <translation>Les guillemets {said} ne sont pas ceux de l&apos;organisation. Utilisez {right}.</translation>
    </message>
    <message>
        <source>The apostrophe {said} is not that of the house. Use {right}.</source>
        <translation>L&apos;apostrophe {said} n&apos;est pas celle de l&apos;organisation. Utilisez {right}.</translation>
    </message>
    <message>
        <source>The bracket “{sign}” has no other half. Close it, or take it out.</source>
        <translation>La parenthèse “{sign}” est seule. Complétez-la, ou enlevez-la.</translation>
    </message>
    <message>
        <source>The house writes {right}, not {said}. Correct it.</source>
        <translation>L&apos;organisation écrit {right}, et non {said}. Corrigez.</translation>
    </message>
    <message>
        <source>“{said}” is in no dictionary, and neither the details nor the house know it. Correct it, or add it to the known words.</source>
        <translation>“{said}” n&apos;est dans aucun dictionnaire, et ni les données ni l&apos;organisation ne connaissent ce mot. Corrigez-le, ou ajoutez-le aux mots connus.</translation>
    </message>
    <message>
        <source>{count} things that came along from the last notice were not looked at: they may be stale. Review them (Notice, Review what came along), or say that all are meant so.</source>
        <translation>{count} éléments repris du dernier avis n&apos;ont pas été revus: ils peuvent être périmés. Revoyez-les (Avis, Revoir ce qui a été repris), ou confirmez que tout est voulu ainsi.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
</context>
<context>
    <name>Circulating</name>
    <message>
        <source>Prepare a revision: what becomes of the numbers?</source>
        <translation>Préparer une révision: que deviennent les numéros?</translation>
    </message>
    <message>
        <source>Counted anew, numbers are without gaps, and the old ones show small at the side. Kept, they stay as they are quoted: what is new after 2 is 2 bis, what goes leaves a gap.</source>
        <translation>Renumérotés, les points se suivent sans lacune, et les anciens numéros figurent en petit dans la marge. Conservés, les numéros restent tels qu&apos;ils sont cités: ce qui vient après 2 est 2 bis, ce qui disparaît laisse un vide.</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Keep the numbers</source>
        <translation>Garder les numéros</translation>
    </message>
</context>
<context>
    <name>CirculatingSheet</name>
    <message>
        <source>Circulate</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Day of circulation</source>
        <translation>Jour de la distribution</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>&amp;Circulate</source>
        <translation>&amp;Distribuer</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui est distribué</translation>
    </message>
    <message>
        <source>What is in the way, and what to look at</source>
        <translation>Ce qui fait obstacle, et ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Circulated &amp;on:</source>
        <translation>Distribué &amp;le:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>Dossier:</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on circulating</source>
        <translation>Poursuivre la distribution</translation>
    </message>
    <message>
        <source>Mend what is in the way, then go on.</source>
        <translation>Corrigez ce qui fait obstacle, puis poursuivez.</translation>
    </message>
    <message>
        <source>Folder of the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>“{0}” exists and was not made from this notice. Replace it?</source>
        <translation>“{0}” existe et n&apos;a pas été produit à partir de cet avis. Le remplacer?</translation>
    </message>
    <message>
        <source>Other files of the same names are replaced as well.</source>
        <translation>Les autres fichiers de mêmes noms seront remplacés aussi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Looking at the notice…</source>
        <translation>Lecture de l&apos;avis…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Commands: type some letters of what you want</source>
        <translation>Commandes: tapez quelques lettres de ce que vous voulez</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne s&apos;appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The notice as a whole</source>
        <translation>L&apos;avis dans son ensemble</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Settled ones too</source>
        <translation>Réglés aussi</translation>
    </message>
    <message>
        <source>In view only</source>
        <translation>Langue affichée</translation>
    </message>
    <message>
        <source>Only what is about the language in view, or about all</source>
        <translation>Seulement ce qui concerne la langue affichée, ou toutes</translation>
    </message>
    <message>
        <source>No comment is open. They never leave with an export.</source>
        <translation>Aucun commentaire n&apos;est ouvert. Les commentaires ne partent jamais avec un export.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say something about this element</source>
        <translation>Dites quelque chose sur cet élément</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Your name, to stand under what you say</source>
        <translation>Votre nom, pour signer ce que vous dites</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Query to the drafter</source>
        <translation>Question au rédacteur</translation>
    </message>
    <message>
        <source>on the {0} text</source>
        <translation>sur le texte {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown word(s)</source>
        <translation>
            <numerusform>%n mot inconnu</numerusform>
            <numerusform>%n mots inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without address</source>
        <translation>
            <numerusform>%n lien sans adresse</numerusform>
            <numerusform>%n liens sans adresse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>circulate by {0}</source>
        <translation>à distribuer au plus tard le {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n jour de préavis</numerusform>
            <numerusform>%n jours de préavis</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} au lieu de {1}</translation>
    </message>
    <message>
        <source>agenda closes {0}</source>
        <translation>clôture de l&apos;ordre du jour le {0}</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>La réunion n&apos;a pas de date.</translation>
    </message>
    <message>
        <source>That is after the meeting.</source>
        <translation>C&apos;est après la réunion.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting</source>
        <translation>
            <numerusform>%n jour avant la réunion</numerusform>
            <numerusform>%n jours avant la réunion</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; the body asks for {1}.</source>
        <translation>{0}; l&apos;organe en demande {1}.</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n element(s).</source>
        <translation>
            <numerusform>%n élément supprimé.</numerusform>
            <numerusform>%n éléments supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {0}.</source>
        <translation>Supprimé: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: {0}, with %n element(s) below it.</source>
        <translation>
            <numerusform>Supprimé: {0}, avec %n élément en dessous.</numerusform>
            <numerusform>Supprimé: {0}, avec %n éléments en dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a notice</source>
        <translation>Ouvrir un avis</translation>
    </message>
    <message>
        <source>“{0}” is not there any more. It was taken off the list. It was in {1}.</source>
        <translation>“{0}” n&apos;existe plus. Il a été retiré de la liste. Il se trouvait dans {1}.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Notices and Word files (*.convoca *.docx)</source>
        <translation>Avis et fichiers Word (*.convoca *.docx)</translation>
    </message>
</context>
<context>
    <name>DetailNames</name>
    <message>
        <source>the date of the meeting</source>
        <translation>la date de la réunion</translation>
    </message>
    <message>
        <source>the beginning of the meeting</source>
        <translation>le début de la réunion</translation>
    </message>
    <message>
        <source>the end of the meeting</source>
        <translation>la fin de la réunion</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la salle</translation>
    </message>
    <message>
        <source>the place of the meeting</source>
        <translation>le lieu de la réunion</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plate-forme</translation>
    </message>
    <message>
        <source>the format of the meeting</source>
        <translation>le format de la réunion</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>le fuseau horaire</translation>
    </message>
    <message>
        <source>the date of issue</source>
        <translation>la date de l&apos;avis</translation>
    </message>
    <message>
        <source>the former date of the meeting</source>
        <translation>l&apos;ancienne date de la réunion</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>la date limite</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>le coordonnateur</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>le demandeur</translation>
    </message>
    <message>
        <source>the date of day {0} of the meeting</source>
        <translation>la date du jour {0} de la réunion</translation>
    </message>
    <message>
        <source>the beginning of day {0} of the meeting</source>
        <translation>le début du jour {0} de la réunion</translation>
    </message>
    <message>
        <source>the end of day {0} of the meeting</source>
        <translation>la fin du jour {0} de la réunion</translation>
    </message>
    <message>
        <source>the detail {0}</source>
        <translation>la donnée {0}</translation>
    </message>
    <message>
        <source>the symbol</source>
        <translation>la cote</translation>
    </message>
    <message>
        <source>the job number</source>
        <translation>le numéro de travail</translation>
    </message>
    <message>
        <source>the distribution</source>
        <translation>la distribution</translation>
    </message>
    <message>
        <source>the type of document</source>
        <translation>le type de document</translation>
    </message>
    <message>
        <source>the original language</source>
        <translation>la langue originale</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>l&apos;organisation</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>l&apos;organe</translation>
    </message>
    <message>
        <source>the state of the notice</source>
        <translation>l&apos;état de l&apos;avis</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>les destinataires</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>un réglage</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Numéro de travail</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de l&apos;avis</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plate-forme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>general</source>
        <translation>générale</translation>
    </message>
    <message>
        <source>{0} (unknown)</source>
        <translation>{0} (inconnu)</translation>
    </message>
    <message>
        <source>Unknown: it cannot be printed. Allowed: {0}</source>
        <translation>Inconnu: ne peut pas être imprimé. Possibles: {0}</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Link under “{0}”</source>
        <translation>Lien sous “{0}”</translation>
    </message>
    <message>
        <source>https://… for all languages</source>
        <translation>https://… pour toutes les langues</translation>
    </message>
    <message>
        <source>no address: prints as plain words</source>
        <translation>pas d&apos;adresse: imprimé comme texte simple</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation>Jour {0}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Details of the notice</source>
        <translation>Données de l&apos;avis</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Other details used in texts</source>
        <translation>Autres données utilisées dans les textes</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Add a detail</source>
        <translation>Ajouter une donnée</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Masthead and meeting</source>
        <translation>En-tête et réunion</translation>
    </message>
    <message>
        <source>Masthead and meeting: dates, room, symbol…</source>
        <translation>En-tête et réunion: dates, salle, cote…</translation>
    </message>
    <message>
        <source>Masthead and meeting: nothing entered yet</source>
        <translation>En-tête et réunion: rien de saisi</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>(with {0} more below)</source>
        <translation>(avec {0} éléments en dessous)</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>renvoi</translation>
    </message>
</context>
<context>
    <name>DocumentGrid</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Looks like a heading without a number.</source>
        <translation>Ressemble à un intertitre sans numéro.</translation>
    </message>
    <message>
        <source>Its number was taken for a word of the text.</source>
        <translation>Son numéro a été pris pour un mot du texte.</translation>
    </message>
    <message>
        <source>Looks like a title of the notice.</source>
        <translation>Ressemble à un titre de l&apos;avis.</translation>
    </message>
    <message>
        <source>What it was cannot stand here.</source>
        <translation>Ce que c&apos;était ne peut pas se trouver ici.</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>Sou&amp;ligné</translation>
    </message>
    <message>
        <source>Rai&amp;sed</source>
        <translation>&amp;Exposant</translation>
    </message>
    <message>
        <source>&amp;Write in the text</source>
        <translation>Écrire dans le &amp;texte</translation>
    </message>
    <message>
        <source>Undo se&amp;veral</source>
        <translation>Annuler &amp;plusieurs étapes</translation>
    </message>
    <message>
        <source>C&amp;hange case</source>
        <translation>Changer la casse</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Attei&amp;ndre…</translation>
    </message>
    <message>
        <source>Paste as pl&amp;ain text</source>
        <translation>Coller le te&amp;xte seul</translation>
    </message>
    <message>
        <source>Bring bac&amp;k what was deleted…</source>
        <translation>Rétablir ce qui a été supprimé…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>Export the public version</source>
        <translation>Exporter la version publique</translation>
    </message>
    <message>
        <source>Export all languages to one file</source>
        <translation>Exporter toutes les langues dans un seul fichier</translation>
    </message>
    <message>
        <source>Export all languages into a folder</source>
        <translation>Exporter toutes les langues dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in {0}.</source>
        <translation>
            <numerusform>%n texte manque en {0}.</numerusform>
            <numerusform>%n textes manquent en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported yet. Stamped as incomplete, a document prints what is missing in the original language, after a stamp.</source>
        <translation>Pas encore exporté. Exporté comme incomplet, un document imprime ce qui manque dans la langue originale, après une mention.</translation>
    </message>
    <message>
        <source>Export, stamped as incomplete</source>
        <translation>Exporter comme incomplet</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in {0} cannot be printed. Mend them first:</source>
        <translation>
            <numerusform>%n endroit en {0} ne peut pas être imprimé. Corrigez-le d&apos;abord:</numerusform>
            <numerusform>%n endroits en {0} ne peuvent pas être imprimés. Corrigez-les d&apos;abord:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” exists and was not made from this notice. Replace it?</source>
        <translation>“{0}” existe et n&apos;a pas été produit à partir de cet avis. Le remplacer?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exporté: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported.</source>
        <translation>
            <numerusform>%n fichier exporté.</numerusform>
            <numerusform>%n fichiers exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>In single languages, for members only… (Alt+Enter)</source>
        <translation>Par langue, réservé aux membres… (Alt+Entrée)</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>in one text</source>
        <translation>dans un texte</translation>
    </message>
    <message>
        <source>in {0} texts</source>
        <translation>dans {0} textes</translation>
    </message>
    <message>
        <source>Changed in {0} texts, {1} languages</source>
        <translation>Modifié dans {0} textes, {1} langues</translation>
    </message>
    <message>
        <source>Changed in one text</source>
        <translation>Modifié dans un texte</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Avis &amp;récents</translation>
    </message>
    <message>
        <source>Open a sample notice</source>
        <translation>Ouvrir un avis d&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>&amp;Exporter vers Word…</translation>
    </message>
    <message>
        <source>Export all lan&amp;guages to Word…</source>
        <translation>Exporter toutes les &amp;langues vers Word…</translation>
    </message>
    <message>
        <source>Export all languages to one &amp;file…</source>
        <translation>Exporter toutes les langues dans un seul &amp;fichier…</translation>
    </message>
    <message>
        <source>Export the &amp;public version…</source>
        <translation>Exporter la version &amp;publique…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;tart screen</source>
        <translation>Écran d&apos;&amp;accueil</translation>
    </message>
    <message>
        <source>From &amp;last notice…</source>
        <translation>À partir du &amp;dernier avis…</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Untitled notice</source>
        <translation>Avis sans titre</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Enregistrer l&apos;avis</translation>
    </message>
    <message>
        <source>Convoca notices (*.convoca)</source>
        <translation>Avis Convoca (*.convoca)</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>“{0}” existe déjà. Le remplacer?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Save the changes in “{0}” before closing?</source>
        <translation>Enregistrer les modifications de “{0}” avant de fermer?</translation>
    </message>
    <message>
        <source>Without saving, they are kept aside for 30 days.</source>
        <translation>Sans enregistrement, elles sont conservées à part pendant 30 jours.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>A draft stays on the start screen for 30 days.</source>
        <translation>Un brouillon reste 30 jours sur l&apos;écran d&apos;accueil.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>In all languages</source>
        <translation>Dans toutes les langues</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>All hits…</source>
        <translation>Tous les passages…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Keep the capitals of what is replaced</source>
        <translation>Garder les majuscules de ce qui est remplacé</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Standard phrase</source>
        <translation>Formule type</translation>
    </message>
    <message>
        <source>Back to the standard phrase</source>
        <translation>Revenir à la formule type</translation>
    </message>
    <message>
        <source>Typed over the standard phrase</source>
        <translation>Texte saisi à la place de la formule type</translation>
    </message>
</context>
<context>
    <name>FootnoteDialog</name>
    <message>
        <source>Change footnote</source>
        <translation>Modifier la note de bas de page</translation>
    </message>
    <message>
        <source>Insert footnote</source>
        <translation>Insérer une note de bas de page</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>&amp;Text of the footnote</source>
        <translation>&amp;Texte de la note de bas de page</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to: 2.4, annex 1, W/41, or words</source>
        <translation>Atteindre: 2.4, annexe 1, W/41, ou des mots</translation>
    </message>
    <message>
        <source>Type a number as it is printed, the end of a symbol, or words.</source>
        <translation>Tapez un numéro tel qu&apos;il est imprimé, la fin d&apos;une cote ou des mots.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Convoca {0}. Drafts official meeting notices in several languages and writes them as Word documents. MIT licence; icons: Lucide, ISC licence.</source>
        <translation>Convoca {0}. Rédige des avis de convocation officiels en plusieurs langues et les écrit en documents Word. Licence MIT; icônes: Lucide, licence ISC.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;About Convoca</source>
        <translation>À &amp;propos de Convoca</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
</context>
<context>
    <name>HitsPane</name>
    <message>
        <source>Hits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n element(s)</source>
        <translation>
            <numerusform>dans %n élément</numerusform>
            <numerusform>dans %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>, the first {0} of them listed</source>
        <translation>, dont les {0} premiers sont affichés</translation>
    </message>
    <message>
        <source>Nothing to find</source>
        <translation>Rien à rechercher</translation>
    </message>
    <message>
        <source>(standard phrase: becomes a typed text)</source>
        <translation>(formule type: devient un texte saisi)</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>Remplacer ({0})</translation>
    </message>
    <message>
        <source>Printed by a detail: change the detail</source>
        <translation>Vient d&apos;une donnée: modifiez la donnée</translation>
    </message>
    <message>
        <source>Printed by the house, or out of a field</source>
        <translation>Vient de l&apos;organisation ou d&apos;un champ</translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;Reference to an element…</source>
        <translation>&amp;Renvoi à un élément…</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Note de bas de page…</translation>
    </message>
    <message>
        <source>&amp;Detail…</source>
        <translation>&amp;Donnée…</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>E&amp;space insécable</translation>
    </message>
    <message>
        <source>No-break &amp;hyphen</source>
        <translation>Trait d&apos;&amp;union insécable</translation>
    </message>
    <message>
        <source>&amp;Next element</source>
        <translation>Élément sui&amp;vant</translation>
    </message>
    <message>
        <source>Same &amp;kind, after this one</source>
        <translation>&amp;Même type, après celui-ci</translation>
    </message>
    <message>
        <source>Standard &amp;phrase…</source>
        <translation>Formule ty&amp;pe…</translation>
    </message>
    <message>
        <source>&amp;What can stand here…</source>
        <translation>Ce qui peut être placé i&amp;ci…</translation>
    </message>
    <message>
        <source>Link the words to the de&amp;tail that says them</source>
        <translation>Lier les mots à la donnée correspondan&amp;te</translation>
    </message>
    <message>
        <source>&amp;Make the words a detail</source>
        <translation>&amp;Faire de ces mots une donnée</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Insert a detail</source>
        <translation>Insérer une donnée</translation>
    </message>
    <message>
        <source>Insert a reference to an element</source>
        <translation>Insérer un renvoi à un élément</translation>
    </message>
</context>
<context>
    <name>ItemsList</name>
    <message>
        <source>Items of the last agenda</source>
        <translation>Points du dernier ordre du jour</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qu&apos;il devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Outline: new element of the same kind</source>
        <translation>Plan: nouvel élément du même type</translation>
    </message>
    <message>
        <source>Outline: demote, promote</source>
        <translation>Plan: abaisser, hausser d&apos;un niveau</translation>
    </message>
    <message>
        <source>Outline: move up, down</source>
        <translation>Plan: monter, descendre</translation>
    </message>
    <message>
        <source>Outline: close or open a branch, open all of it</source>
        <translation>Plan: fermer ou ouvrir une branche, tout ouvrir</translation>
    </message>
    <message>
        <source>Text: split the element, or begin the next one at its end</source>
        <translation>Texte: scinder l&apos;élément, ou commencer le suivant à la fin</translation>
    </message>
    <message>
        <source>Text: join to the element before, at the start</source>
        <translation>Texte: joindre à l&apos;élément précédent, au début</translation>
    </message>
    <message>
        <source>Text: line break</source>
        <translation>Texte: saut de ligne</translation>
    </message>
    <message>
        <source>Text: next, previous element</source>
        <translation>Texte: élément suivant, précédent</translation>
    </message>
    <message>
        <source>Text: all of it, then all rows</source>
        <translation>Texte: tout le texte, puis toutes les lignes</translation>
    </message>
    <message>
        <source>Text: first, last row</source>
        <translation>Texte: première, dernière ligne</translation>
    </message>
    <message>
        <source>Text: word by word</source>
        <translation>Texte: mot par mot</translation>
    </message>
    <message>
        <source>Text: back to the outline</source>
        <translation>Texte: retour au plan</translation>
    </message>
    <message>
        <source>Fields: the calendar</source>
        <translation>Champs: le calendrier</translation>
    </message>
    <message>
        <source>{0} types a character on many keyboards. Choose one without Ctrl and Alt.</source>
        <translation>{0} écrit un caractère sur beaucoup de claviers. Choisissez un raccourci sans Ctrl et Alt ensemble.</translation>
    </message>
    <message>
        <source>{0} is for typing or for menus. Add Ctrl, or choose a function key.</source>
        <translation>{0} sert à écrire ou à ouvrir les menus. Ajoutez Ctrl, ou choisissez une touche de fonction.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Choose another one, or change that one first.</source>
        <translation>{0} est le raccourci de “{1}”. Choisissez-en un autre, ou changez d&apos;abord celui-là.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur le nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Raccourci &amp;d&apos;origine</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Choisissez une action pour lui donner un autre raccourci.</translation>
    </message>
    <message>
        <source>Type a name or a key</source>
        <translation>Tapez un nom ou une touche</translation>
    </message>
    <message>
        <source>In one pane</source>
        <translation>Dans un seul volet</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of element</source>
        <translation>Type d&apos;élément</translation>
    </message>
    <message>
        <source>Kind of element: {0}</source>
        <translation>Type d&apos;élément: {0}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>Ligne de titre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Numbered paragraph</source>
        <translation>Paragraphe numéroté</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>KindsMenu</name>
    <message>
        <source>This element</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>After this element</source>
        <translation>Après cet élément</translation>
    </message>
    <message>
        <source>Inside this element</source>
        <translation>Dans cet élément</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Next language</source>
        <translation>Langue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>Langue &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Ajouter une langue…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0} (original)</source>
        <translation>{0} (original)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>The notice has every language of its house already.</source>
        <translation>L&apos;avis a déjà toutes les langues de son organisation.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insérer un lien</translation>
    </message>
    <message>
        <source>Words with details in them are changed in the text.</source>
        <translation>Les mots qui contiennent des données se modifient dans le texte.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>“{0}” is {1}.</source>
        <translation>“{0}” est {1}.</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n passage remplacé.</numerusform>
            <numerusform>%n passages remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left as they are.</source>
        <translation>
            <numerusform>%n passage laissé tel quel.</numerusform>
            <numerusform>%n passages laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>This is the text in {0}.</source>
        <translation>Voici le texte en {0}.</translation>
    </message>
    <message>
        <source>It stands in the masthead.</source>
        <translation>Ce passage est dans l&apos;en-tête.</translation>
    </message>
</context>
<context>
    <name>MadePage</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Print record…</source>
        <translation>Im&amp;primer le bordereau…</translation>
    </message>
    <message>
        <source>&amp;Save record as PDF…</source>
        <translation>&amp;Enregistrer le bordereau en PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n fichier créé</numerusform>
            <numerusform>%n fichiers créés</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is circulated, and the version “{0}” is kept in it.</source>
        <translation>L&apos;avis est distribué, et la version “{0}” y est conservée.</translation>
    </message>
    <message>
        <source>Record of circulation.pdf</source>
        <translation>Bordereau de distribution.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Enregistrer le bordereau</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Printed marker</source>
        <translation>Repère imprimé</translation>
    </message>
    <message>
        <source>Marker of this element (none: its number counts)</source>
        <translation>Repère de cet élément (aucun: son numéro compte)</translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>What is in the way, and what to look at</source>
        <translation>Ce qui fait obstacle, et ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
</context>
<context>
    <name>Mends</name>
    <message>
        <source>Write {right}</source>
        <translation>Écrire {right}</translation>
    </message>
    <message>
        <source>Print the detail</source>
        <translation>Insérer la donnée</translation>
    </message>
    <message>
        <source>Print all days of the meeting</source>
        <translation>Indiquer tous les jours de la réunion</translation>
    </message>
    <message>
        <source>Take the end away</source>
        <translation>Enlever la fin</translation>
    </message>
    <message>
        <source>Let the other one end at {time}</source>
        <translation>Faire finir l&apos;autre à {time}</translation>
    </message>
    <message>
        <source>Write {right} in the text</source>
        <translation>Écrire {right} dans le texte</translation>
    </message>
    <message>
        <source>Make it a heading of its own</source>
        <translation>En faire un titre</translation>
    </message>
    <message>
        <source>Write {right} in the heading</source>
        <translation>Écrire {right} dans le titre</translation>
    </message>
    <message>
        <source>List {symbol} among the details</source>
        <translation>Ajouter {symbol} aux données</translation>
    </message>
    <message>
        <source>Back to the standard phrase</source>
        <translation>Revenir à la formule type</translation>
    </message>
    <message>
        <source>Keep it for members alone</source>
        <translation>Réserver aux membres</translation>
    </message>
    <message>
        <source>Drop {label}</source>
        <translation>Supprimer {label}</translation>
    </message>
    <message>
        <source>Number the item above</source>
        <translation>Numéroter le point au-dessus</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>Enlever ce numéro</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make it plain words</source>
        <translation>En faire un simple texte</translation>
    </message>
    <message>
        <source>Correct the space</source>
        <translation>Corriger l&apos;espace</translation>
    </message>
    <message>
        <source>Add {sign}</source>
        <translation>Ajouter {sign}</translation>
    </message>
    <message>
        <source>Take {sign} out</source>
        <translation>Enlever {sign}</translation>
    </message>
    <message>
        <source>Add to this notice</source>
        <translation>Ajouter à cet avis</translation>
    </message>
    <message>
        <source>Keep all that came along</source>
        <translation>Garder tout ce qui a été repris</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no element with the id {id!r}. Nothing was changed. Use an id that `show --json` lists.</source>
        <translation>Il n&apos;y a pas d&apos;élément portant l&apos;identifiant {id!r}. Rien n&apos;a été modifié. Utilisez un identifiant que `show --json` indique.</translation>
    </message>
    <message>
        <source>{kind!r} is not a kind of element. Nothing was changed. Use one of: {kinds}.</source>
        <translation>{kind!r} n&apos;est pas un type d&apos;élément. Rien n&apos;a été modifié. Types possibles: {kinds}.</translation>
    </message>
    <message>
        <source>A {parent} cannot hold a {kind}. Nothing was changed. It can hold: {allowed}.</source>
        <translation>“{parent}” ne peut pas contenir “{kind}”. Rien n&apos;a été modifié. Contenu possible: {allowed}.</translation>
    </message>
    <message>
        <source>An element cannot be moved into its own branch. Nothing was changed. Choose a place outside it.</source>
        <translation>Un élément ne peut pas être déplacé dans sa propre branche. Rien n&apos;a été modifié. Choisissez un endroit hors de celle-ci.</translation>
    </message>
    <message>
        <source>The notice itself cannot be moved, deleted or duplicated. Nothing was changed. Choose an element inside it.</source>
        <translation>L&apos;avis lui-même ne peut être ni déplacé, ni supprimé, ni dupliqué. Rien n&apos;a été modifié. Choisissez un de ses éléments.</translation>
    </message>
    <message>
        <source>This would nest elements more than {limit} levels deep. Nothing was changed. Place it higher up.</source>
        <translation>Les éléments seraient emboîtés sur plus de {limit} niveaux. Rien n&apos;a été modifié. Placez-le plus haut.</translation>
    </message>
    <message>
        <source>A {kind} cannot stand at level {level}: the last level is {limit}. Nothing was changed. Promote it first.</source>
        <translation>“{kind}” ne peut pas se trouver au niveau {level}: le dernier niveau est {limit}. Rien n&apos;a été modifié. Haussez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>No element is chosen. Nothing was changed. Choose one first.</source>
        <translation>Aucun élément n&apos;est choisi. Rien n&apos;a été modifié. Choisissez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Only neighbours can be moved up or down together. Nothing was changed. Choose elements that follow each other, or move them one by one.</source>
        <translation>Seuls des éléments voisins peuvent être montés ou descendus ensemble. Rien n&apos;a été modifié. Choisissez des éléments qui se suivent, ou déplacez-les un à un.</translation>
    </message>
    <message>
        <source>There is no place number {index} in this {parent}: it has {count} elements. Nothing was changed.</source>
        <translation>Il n&apos;y a pas de place numéro {index} dans “{parent}”, qui a {count} éléments. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is already the first here. Nothing was changed.</source>
        <translation>Il est déjà le premier ici. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is already the last here. Nothing was changed.</source>
        <translation>Il est déjà le dernier ici. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It already stands at the highest level. Nothing was changed.</source>
        <translation>Il est déjà au niveau le plus haut. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing can follow this {kind} here. Nothing was changed. Insert, What can stand here… adds another kind.</source>
        <translation>Rien ne peut suivre cet élément ({kind}) ici. Rien n&apos;a été modifié. Insertion, Ce qui peut être placé ici… ajoute un autre type.</translation>
    </message>
    <message>
        <source>There is no element before it to go under. Nothing was changed.</source>
        <translation>Il n&apos;y a pas d&apos;élément précédent sous lequel le placer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>That is what it says already. Nothing was changed.</source>
        <translation>C&apos;est déjà ce qui est écrit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A {kind} carries no number. Nothing was changed.</source>
        <translation>“{kind}” ne porte pas de numéro. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Only an agenda item of the first level can carry a start number. Nothing was changed.</source>
        <translation>Seul un point de premier niveau peut porter un numéro de départ. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A start number is a whole number from 0 to {limit}. Nothing was changed.</source>
        <translation>Un numéro de départ est un nombre entier de 0 à {limit}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A {kind} carries no text. Nothing was changed.</source>
        <translation>“{kind}” ne porte pas de texte. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A {kind} carries no text, and this element has one. Nothing was changed. Delete the text first.</source>
        <translation>“{kind}” ne porte pas de texte, et cet élément en a un. Rien n&apos;a été modifié. Supprimez d&apos;abord le texte.</translation>
    </message>
    <message>
        <source>This element has no fixed phrase to go back to. Nothing was changed.</source>
        <translation>Cet élément n&apos;a pas de formule type à laquelle revenir. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This text is a fixed phrase of the profile. Nothing was changed. Type over it first.</source>
        <translation>Ce texte est une formule type du profil. Rien n&apos;a été modifié. Saisissez d&apos;abord un autre texte.</translation>
    </message>
    <message>
        <source>The element before it cannot take its text. Nothing was changed.</source>
        <translation>L&apos;élément précédent ne peut pas recevoir son texte. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>One of the two is for members only, the other is not. Nothing was changed. Give both the same audience first.</source>
        <translation>L&apos;un des deux est réservé aux membres, l&apos;autre non. Rien n&apos;a été modifié. Donnez d&apos;abord aux deux les mêmes destinataires.</translation>
    </message>
    <message>
        <source>The text has no place number {offset} to split at. Nothing was changed.</source>
        <translation>Le texte n&apos;a pas de place numéro {offset} où le scinder. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The text has no place number {offset}. Nothing was changed.</source>
        <translation>Le texte n&apos;a pas de position {offset}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A link cannot hold a footnote. Nothing was changed. Choose the words without it.</source>
        <translation>Un lien ne peut pas contenir une note de bas de page. Rien n&apos;a été modifié. Choisissez les mots sans elle.</translation>
    </message>
    <message>
        <source>A footnote cannot hold another one. Nothing was changed.</source>
        <translation>Une note de bas de page ne peut pas en contenir une autre. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A footnote needs a text. Nothing was changed. Type it first.</source>
        <translation>Une note de bas de page a besoin d&apos;un texte. Rien n&apos;a été modifié. Saisissez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>A text of {count} characters is too long to paste: at most {limit} go into one element. Nothing was changed. Paste it in parts.</source>
        <translation>Un texte de {count} caractères est trop long pour être collé: un élément en prend {limit} au plus. Rien n&apos;a été modifié. Collez-le par parties.</translation>
    </message>
    <message>
        <source>A comment of {count} characters is too long: at most {limit} are kept. Nothing was changed. Shorten it, or say it in several.</source>
        <translation>Un commentaire de {count} caractères est trop long: {limit} au plus sont gardés. Rien n&apos;a été modifié. Raccourcissez-le, ou faites-en plusieurs.</translation>
    </message>
    <message>
        <source>The clipboard does not hold elements of a notice ({why}). Nothing was changed.</source>
        <translation>Le presse-papiers ne contient pas d&apos;éléments d&apos;un avis ({why}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{lang!r} is not a language of this notice. Nothing was done. Its languages are: {languages}.</source>
        <translation>{lang!r} n&apos;est pas une langue de cet avis. Rien n&apos;a été fait. Ses langues: {languages}.</translation>
    </message>
    <message>
        <source>A notice needs at least one language. Nothing was changed. Add another one first.</source>
        <translation>Un avis a besoin d&apos;au moins une langue. Rien n&apos;a été modifié. Ajoutez-en d&apos;abord une autre.</translation>
    </message>
    <message>
        <source>A {kind} has no field {path!r}. Nothing was changed.</source>
        <translation>“{kind}” n&apos;a pas de champ {path!r}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{value!r} is not possible for the field {path!r}: {why}. Nothing was changed.</source>
        <translation>{value!r} n&apos;est pas possible pour le champ {path!r}: {why}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The detail {id!r} cannot have this value: {why}. Nothing was changed.</source>
        <translation>La donnée {id!r} ne peut pas avoir cette valeur: {why}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are no words here that a detail says already. Nothing was changed. Insert, Detail… offers all of them.</source>
        <translation>Aucun mot, ici, n&apos;est déjà dit par une donnée. Rien n&apos;a été modifié. Insertion, Donnée… propose toutes les données.</translation>
    </message>
    <message>
        <source>“{words}” is not a date. Nothing was changed. Type the day first, like 20.6.2026 or 20 June.</source>
        <translation>“{words}” n&apos;est pas une date. Rien n&apos;a été modifié. Tapez le jour d&apos;abord, par exemple 20.6.2026 ou 20 juin.</translation>
    </message>
    <message>
        <source>“{words}” has a month {month}: the day comes first. Nothing was changed. Type 20.6 for 20 June.</source>
        <translation>“{words}” aurait un mois {month}: le jour vient d&apos;abord. Rien n&apos;a été modifié. Tapez 20.6 pour le 20 juin.</translation>
    </message>
    <message>
        <source>“{words}” is not in the calendar. Nothing was changed. Correct the day.</source>
        <translation>“{words}” n&apos;existe pas dans le calendrier. Rien n&apos;a été modifié. Corrigez le jour.</translation>
    </message>
    <message>
        <source>“{words}” may be {first} or {second}. Nothing was changed. Type more of the month.</source>
        <translation>“{words}” peut être {first} ou {second}. Rien n&apos;a été modifié. Tapez plus de lettres du mois.</translation>
    </message>
    <message>
        <source>{date} is a {right}, not a {said}. Nothing was changed. Correct the day, or type the year if another is meant.</source>
        <translation>Le {date} est un {right}, non un {said}. Rien n&apos;a été modifié. Corrigez le jour, ou tapez l&apos;année s&apos;il s&apos;agit d&apos;une autre.</translation>
    </message>
    <message>
        <source>“{words}” is not a time of day. Nothing was changed. Type it like 10:00, 10h30 or 3 p.m.</source>
        <translation>“{words}” n&apos;est pas une heure. Rien n&apos;a été modifié. Tapez par exemple 10:00, 10h30 ou 15 heures.</translation>
    </message>
    <message>
        <source>A detail of type {type} is written as JSON, and this is none: {why}. Nothing was changed.</source>
        <translation>Une donnée de type {type} s&apos;écrit en JSON, et ceci n&apos;en est pas: {why}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no detail {id!r} in this notice. Nothing was changed. `facts` lists them; a new one needs its type: TYPE:VALUE.</source>
        <translation>Il n&apos;y a pas de donnée {id!r} dans cet avis. Rien n&apos;a été modifié. `facts` les indique; une nouvelle a besoin de son type: TYPE:VALEUR.</translation>
    </message>
    <message>
        <source>No report offers the mend {id!r} now. Nothing was changed. `check --json` lists those there are.</source>
        <translation>Aucun constat ne propose à présent la correction {id!r}. Rien n&apos;a été modifié. `check --json` donne celles qui existent.</translation>
    </message>
    <message>
        <source>The notice keeps the numbers of the version {name!r}, so that version stays. Nothing was changed.</source>
        <translation>L&apos;avis garde les numéros de la version {name!r}, qui reste donc. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A step does not fit the notice any more ({why}). Nothing was changed.</source>
        <translation>Une étape ne correspond plus à l&apos;avis ({why}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The id {id!r} stands twice. Nothing was changed.</source>
        <translation>L&apos;identifiant {id!r} figure deux fois. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{path} was not found. Nothing was read. Check the name and the folder.</source>
        <translation>{path} est introuvable. Rien n&apos;a été lu. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file. Nothing was read. Name a file in it.</source>
        <translation>{path} est un dossier, pas un fichier. Rien n&apos;a été lu. Indiquez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Nothing was read. Check its permissions.</source>
        <translation>{path} ne peut pas être lu: {why}. Rien n&apos;a été lu. Vérifiez les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>{path} is {size} MB large; at most {limit} MB are read. Nothing was read.</source>
        <translation>{path} pèse {size} Mo; au plus {limit} Mo sont lus. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>{path} is not a Convoca notice: {why}. Nothing was opened. Text files come in with `import`.</source>
        <translation>{path} n&apos;est pas un avis Convoca: {why}. Rien n&apos;a été ouvert. Les fichiers texte entrent par `import`.</translation>
    </message>
    <message>
        <source>{path} is damaged at {place}: {why}. Nothing was opened and the file is untouched. Take a backup copy, or mend that place.</source>
        <translation>{path} est endommagé à {place}: {why}. Rien n&apos;a été ouvert et le fichier est intact. Prenez une copie de sauvegarde, ou réparez cet endroit.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Convoca (format {found}, this one reads {known}). Nothing was opened. Update Convoca.</source>
        <translation>{path} a été écrit par un Convoca plus récent (format {found}, celui-ci lit {known}). Rien n&apos;a été ouvert. Mettez Convoca à jour.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text (byte {offset}). Nothing was read. Save it as UTF-8 and try again.</source>
        <translation>{path} n&apos;est pas un texte UTF-8 (octet {offset}). Rien n&apos;a été lu. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{path} holds no text. Nothing was made.</source>
        <translation>{path} ne contient pas de texte. Rien n&apos;a été produit.</translation>
    </message>
    <message>
        <source>There is no profile {name!r}. Nothing was made. Known: {known}.</source>
        <translation>Il n&apos;y a pas de profil {name!r}. Rien n&apos;a été produit. Connus: {known}.</translation>
    </message>
    <message>
        <source>There is no body {name!r}. Nothing was made. Known: {known}.</source>
        <translation>Il n&apos;y a pas d&apos;organe {name!r}. Rien n&apos;a été produit. Connus: {known}.</translation>
    </message>
    <message>
        <source>There is no type of document {name!r}. Nothing was made. Known: {known}.</source>
        <translation>Il n&apos;y a pas de type de document {name!r}. Rien n&apos;a été produit. Connus: {known}.</translation>
    </message>
    <message>
        <source>{file}: {key} {why}. Nothing was made. Allowed: {allowed}.</source>
        <translation>{file}: {key} {why}. Rien n&apos;a été produit. Possible: {allowed}.</translation>
    </message>
    <message>
        <source>{file}: `extends` goes in a circle ({chain}). Nothing was made.</source>
        <translation>{file}: `extends` tourne en rond ({chain}). Rien n&apos;a été produit.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}. Nothing was made.</source>
        <translation>{file} n&apos;est pas un TOML valide: {why}. Rien n&apos;a été produit.</translation>
    </message>
    <message>
        <source>The profile has no language {lang!r}. Nothing was made. Its languages are: {languages}.</source>
        <translation>Le profil n&apos;a pas la langue {lang!r}. Rien n&apos;a été produit. Ses langues: {languages}.</translation>
    </message>
    <message>
        <source>{lang!r} is not the code of a language that is known. Nothing was made. Codes are like en, fr, es, ar.</source>
        <translation>{lang!r} n&apos;est pas le code d&apos;une langue connue. Rien n&apos;a été produit. Exemples de codes: en, fr, es, ar.</translation>
    </message>
    <message>
        <source>{path} holds no notice that can be brought back: {why}. Nothing was changed and the file is kept.</source>
        <translation>{path} ne contient aucun avis récupérable: {why}. Rien n&apos;a été modifié et le fichier est conservé.</translation>
    </message>
    <message>
        <source>Line {line}: {count} characters that no notice can hold came in as �. Look at those places.</source>
        <translation>Ligne {line}: {count} caractères qu&apos;aucun avis ne peut contenir ont été remplacés par �. Vérifiez ces endroits.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} has no place in a notice and was left out. Add it where it is needed.</source>
        <translation>Ligne {line}: {text!r} n&apos;a pas de place dans un avis et n&apos;a pas été repris. Ajoutez-le là où il le faut.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} was left out: the layout of the house prints it. Nothing is to be done.</source>
        <translation>Ligne {line}: {text!r} n&apos;a pas été repris: la présentation de l&apos;organisation l&apos;imprime. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Line {line}: the house prints {ours!r} for {printed!r}; all numbers of this kind follow it. Look whether that is meant.</source>
        <translation>Ligne {line}: l&apos;organisation imprime {ours!r} pour {printed!r}; tous les numéros de ce genre s&apos;y conforment. Vérifiez que c&apos;est bien voulu.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} was left out: it separates nothing. Add a separator if one is meant.</source>
        <translation>Ligne {line}: {text!r} n&apos;a pas été repris: il ne sépare rien. Ajoutez un filet si c&apos;est l&apos;intention.</translation>
    </message>
    <message>
        <source>A link needs an address without spaces. Nothing was changed. Type one like https://www.example.org.</source>
        <translation>Un lien a besoin d&apos;une adresse sans espaces. Rien n&apos;a été modifié. Saisissez-en une comme https://www.example.org.</translation>
    </message>
    <message>
        <source>Line {line}: the number {label!r} does not fit the count here. It was kept as printed and is not counted. Look whether it is right.</source>
        <translation>Ligne {line}: le numéro {label!r} ne suit pas le décompte ici. Il a été gardé tel quel et n&apos;est pas compté. Vérifiez s&apos;il est juste.</translation>
    </message>
    <message>
        <source>Line {line}: the number {label!r} and {count} more after it do not fit the count here. They were kept as printed and are not counted. Look whether they are right.</source>
        <translation>Ligne {line}: le numéro {label!r} et {count} autres après lui ne suivent pas le décompte ici. Ils ont été gardés tels quels et ne sont pas comptés. Vérifiez s&apos;ils sont justes.</translation>
    </message>
    <message>
        <source>Line {line}: item {number} stands where {due} was due. It was kept, and the count goes on from it. Look whether an item is missing.</source>
        <translation>Ligne {line}: le point {number} figure là où {due} était attendu. Il a été gardé et le décompte repart de lui. Vérifiez s&apos;il manque un point.</translation>
    </message>
    <message>
        <source>Line {line}: the number that {text!r} begins with was taken for a word. Make it an item if it is one.</source>
        <translation>Ligne {line}: le numéro qui ouvre {text!r} a été pris pour un mot du texte. Faites-en un point si c&apos;en est un.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} was taken for a heading without a number. Change its kind if it is something else.</source>
        <translation>Ligne {line}: {text!r} a été pris pour un intertitre sans numéro. Changez son type si c&apos;est autre chose.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} was taken for a title ({role}). Change its kind if it is something else.</source>
        <translation>Ligne {line}: {text!r} a été pris pour un titre ({role}). Changez son type si c&apos;est autre chose.</translation>
    </message>
    <message>
        <source>The body was not named; the title says {name}. Import again with --body if that is wrong.</source>
        <translation>L&apos;organe n&apos;a pas été nommé; le titre indique {name}. Importez à nouveau avec --body si c&apos;est faux.</translation>
    </message>
    <message>
        <source>The body was not named, and no title says a known one. The notice has none; import again with --body to give it one.</source>
        <translation>L&apos;organe n&apos;a pas été nommé et aucun titre n&apos;en indique un connu. L&apos;avis n&apos;en a pas; importez à nouveau avec --body pour lui en donner un.</translation>
    </message>
    <message>
        <source>Line {line} and after: {count} more places like those told before ({code}). Nothing of them was left out.</source>
        <translation>Ligne {line} et suivantes: {count} autres endroits semblables à ceux déjà signalés ({code}). Rien n&apos;en a été laissé de côté.</translation>
    </message>
    <message>
        <source>Line {line}: the sentence on the meeting names {count} dates. They stay as typed; enter the dates of the meeting as details.</source>
        <translation>Ligne {line}: la phrase sur la réunion cite {count} dates. Elles restent telles quelles; saisissez les dates de la réunion comme données.</translation>
    </message>
    <message>
        <source>Line {line}: {text!r} was noted as the detail {id}, and stays as typed, since the house words it differently. Put the detail in its place.</source>
        <translation>Ligne {line}: {text!r} a été noté comme donnée {id} et reste tel quel, car l&apos;organisation le formule autrement. Mettez la donnée à sa place.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. What stood there before is untouched, and nothing is lost here. {todo}</source>
        <translation>{path} n&apos;a pas pu être écrit: {why}. Ce qui s&apos;y trouvait est intact, et rien n&apos;est perdu ici. {todo}</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full ({free} free, {needed} needed). What stood there before is untouched. Make room, or save elsewhere.</source>
        <translation>{path} n&apos;a pas pu être écrit: le disque est plein ({free} libres, {needed} nécessaires). Ce qui s&apos;y trouvait est intact. Faites de la place, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is read-only. Nothing was changed. Save elsewhere.</source>
        <translation>{path} n&apos;a pas pu être écrit: le disque est en lecture seule. Rien n&apos;a été modifié. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>{path} could not be written: you are not allowed to change it, or it is write-protected. Nothing was changed. Save elsewhere.</source>
        <translation>{path} n&apos;a pas pu être écrit: vous n&apos;avez pas le droit de le modifier, ou il est protégé. Rien n&apos;a été modifié. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was written. Name a file in it.</source>
        <translation>{path} est un dossier. Rien n&apos;a été écrit. Indiquez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>{path} could not be written: the name is too long for this disk. Nothing was changed. Choose a shorter one.</source>
        <translation>{path} n&apos;a pas pu être écrit: le nom est trop long pour ce disque. Rien n&apos;a été modifié. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{path} was written, but the disk did not confirm it: {why}. Keep this copy open and save again, or save elsewhere.</source>
        <translation>{path} a été écrit, mais le disque ne l&apos;a pas confirmé: {why}. Gardez cette copie ouverte et enregistrez à nouveau, ou ailleurs.</translation>
    </message>
    <message>
        <source>{path} exists and was not made from this notice. It was not overwritten. Choose another name, or use --force.</source>
        <translation>{path} existe et n&apos;a pas été produit à partir de cet avis. Il n&apos;a pas été remplacé. Choisissez un autre nom, ou utilisez --force.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was read. It was not overwritten. Save under another name, or open it again.</source>
        <translation>{path} a été modifié par un autre programme depuis sa lecture. Il n&apos;a pas été remplacé. Enregistrez sous un autre nom, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is being edited by {user} on {host} since {since}. It was not changed. Wait, or work on a copy (-o).</source>
        <translation>{path} est en cours de modification par {user} sur {host} depuis {since}. Il n&apos;a pas été modifié. Attendez, ou travaillez sur une copie (-o).</translation>
    </message>
    <message>
        <source>The folder {path} does not exist. Nothing was written. Create it first, or choose another.</source>
        <translation>Le dossier {path} n&apos;existe pas. Rien n&apos;a été écrit. Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The result could not be printed: {why}. What the command did is done. Make room, or send the result elsewhere.</source>
        <translation>Le résultat n&apos;a pas pu être affiché: {why}. Ce que la commande a fait est fait. Faites de la place, ou envoyez le résultat ailleurs.</translation>
    </message>
    <message>
        <source>{why} Nothing was done. `{command} --help` shows how.</source>
        <translation>{why} Rien n&apos;a été fait. `{command} --help` indique comment faire.</translation>
    </message>
    <message>
        <source>Convoca met an error of its own. Nothing more was done. A report without any text of the notice is in {report}.</source>
        <translation>Convoca a rencontré une erreur interne. Rien d&apos;autre n&apos;a été fait. Un rapport sans aucun texte de l&apos;avis se trouve dans {report}.</translation>
    </message>
    <message>
        <source>Interrupted. Files already written are complete.</source>
        <translation>Interrompu. Les fichiers déjà écrits sont complets.</translation>
    </message>
    <message>
        <source>{path} exists and was not made from this notice. It was not overwritten. Choose another name.</source>
        <translation>{path} existe et n&apos;a pas été produit à partir de cet avis. Il n&apos;a pas été remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is being edited by {user} on {host} since {since}. It was not changed. Wait, or work on a copy.</source>
        <translation>{path} est en cours de modification par {user} sur {host} depuis {since}. Il n&apos;a pas été modifié. Attendez, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>{path} is not a Convoca notice: {why}. Nothing was opened.</source>
        <translation>{path} n&apos;est pas un avis Convoca: {why}. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>This regular expression takes longer than {seconds:g} s. The search was given up. Make it simpler, with fewer * and + inside brackets.</source>
        <translation>Cette expression régulière prend plus de {seconds:g} s. La recherche a été abandonnée. Simplifiez-la, avec moins de * et de + entre parenthèses.</translation>
    </message>
    <message>
        <source>The replacement names group {group}, and the expression has {count}. Nothing was changed.</source>
        <translation>Le remplacement nomme le groupe {group}, et l&apos;expression en a {count}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A detail prints these words. Nothing was changed. Change the detail itself.</source>
        <translation>Ces mots viennent d&apos;une donnée. Rien n&apos;a été modifié. Modifiez la donnée elle-même.</translation>
    </message>
    <message>
        <source>The house prints these words, or a field. Nothing was changed. Change what they come from.</source>
        <translation>Ces mots viennent de l&apos;organisation ou d&apos;un champ. Rien n&apos;a été modifié. Modifiez ce dont ils viennent.</translation>
    </message>
    <message>
        <source>{path} is no folder. Nothing was searched. Choose one with notices in it.</source>
        <translation>{path} n&apos;est pas un dossier. Rien n&apos;a été recherché. Choisissez-en un qui contient des avis.</translation>
    </message>
    <message>
        <source>This is no regular expression, from character {place} on. Nothing was searched. Mend it, or search for the words as they are.</source>
        <translation>Ce n&apos;est pas une expression régulière, à partir du caractère {place}. Rien n&apos;a été recherché. Corrigez-la, ou recherchez les mots tels quels.</translation>
    </message>
    <message>
        <source>This regular expression is too long, or nested too deeply. Nothing was searched. Make it simpler.</source>
        <translation>Cette expression régulière est trop longue ou trop imbriquée. Rien n&apos;a été recherché. Simplifiez-la.</translation>
    </message>
    <message>
        <source>{path} is a {found} file; `import` reads text, Markdown and Word (.docx). Nothing was made. Save it as one of these first.</source>
        <translation>{path} est un fichier {found}; `import` lit le texte, le Markdown et Word (.docx). Rien n&apos;a été créé. Enregistrez-le d&apos;abord sous l&apos;une de ces formes.</translation>
    </message>
    <message>
        <source>{path} does not show which language it is in. Nothing was made. Name the language and import it again.</source>
        <translation>{path} ne montre pas dans quelle langue il est écrit. Rien n&apos;a été créé. Indiquez la langue et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is no Word file: {why}. Nothing was read. Open it in Word and save it anew as .docx.</source>
        <translation>{path} n&apos;est pas un fichier Word: {why}. Rien n&apos;a été lu. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.</translation>
    </message>
    <message>
        <source>{path} is an old Word file, or one that Word locked with a password. Nothing was read. Take the password off, or save it as .docx, and try again.</source>
        <translation>{path} est un ancien fichier Word, ou un fichier que Word a protégé par un mot de passe. Rien n&apos;a été lu. Retirez le mot de passe, ou enregistrez-le en .docx, et réessayez.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} parts inside. Nothing was read. Open it in Word and save it anew as .docx.</source>
        <translation>{path} contient plus de {limit} parties. Rien n&apos;a été lu. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.</translation>
    </message>
    <message>
        <source>{path} cannot be trusted: its part {part!r}: {why}. Nothing was read. Ask for the file anew.</source>
        <translation>{path} n&apos;est pas digne de confiance: sa partie {part!r}: {why}. Rien n&apos;a été lu. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{path} was not read: its part {part!r} ({packed} kB packed) unpacks to more than {limit} MB. Ask for the file anew.</source>
        <translation>{path} n&apos;a pas été lu: sa partie {part!r} ({packed} ko comprimés) dépasse {limit} Mo une fois décomprimée. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{path} was not read: its part {part!r} declares a document type, as no Word file does. Ask for the file anew.</source>
        <translation>{path} n&apos;a pas été lu: sa partie {part!r} déclare un type de document, ce qu&apos;aucun fichier Word ne fait. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{path} was not read: its part {part!r} is written in {found!r}, and only UTF-8 and UTF-16 are read. Save it anew as .docx.</source>
        <translation>{path} n&apos;a pas été lu: sa partie {part!r} est écrite en {found!r}, et seuls UTF-8 et UTF-16 sont lus. Enregistrez-le de nouveau en .docx.</translation>
    </message>
    <message>
        <source>{path} was not read: its part {part!r} has more than {limit} elements. Import it in pieces.</source>
        <translation>{path} n&apos;a pas été lu: sa partie {part!r} a plus de {limit} éléments. Importez-le par morceaux.</translation>
    </message>
    <message>
        <source>{path} is damaged in its part {part!r}, line {line}: {why}. Nothing was read. Ask for the file anew.</source>
        <translation>{path} est endommagé dans sa partie {part!r}, ligne {line}: {why}. Rien n&apos;a été lu. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The file has changes that are tracked: {inserted} insertions came in, {deleted} deletions were left out. Look whether that version is meant.</source>
        <translation>Le fichier comporte des modifications suivies: {inserted} insertions ont été reprises, {deleted} suppressions ont été laissées de côté. Vérifiez que c&apos;est bien cette version qui est voulue.</translation>
    </message>
    <message>
        <source>{count} pictures or embedded objects were left out. A notice holds none.</source>
        <translation>{count} images ou objets incorporés ont été laissés de côté. Un avis n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>Paragraph {line}: {text!r} is hidden in Word and was left out. Add it where it is needed.</source>
        <translation>Paragraphe {line}: {text!r} est masqué dans Word et a été laissé de côté. Ajoutez-le là où il faut.</translation>
    </message>
    <message>
        <source>{count} parts that lie outside the file were not fetched. Nothing is to be done.</source>
        <translation>{count} parties qui se trouvent hors du fichier n&apos;ont pas été récupérées. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>{count} headers and footers were left out: the house prints its own. Nothing is to be done.</source>
        <translation>{count} en-têtes et pieds de page ont été laissés de côté: l&apos;organisation imprime les siens. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The language was not named; the words look like {lang}. Name it and import again if that is wrong.</source>
        <translation>La langue n&apos;a pas été indiquée; les mots semblent être en {lang}. Indiquez-la et importez de nouveau si ce n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>The parking keeps its place at the end. Nothing was changed. Move what stands in it.</source>
        <translation>La liste d&apos;attente garde sa place à la fin. Rien n&apos;a été modifié. Déplacez ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>It is parked already. Nothing was changed.</source>
        <translation>C&apos;est déjà en attente. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is not parked. Nothing was changed.</source>
        <translation>Ce n&apos;est pas en attente. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no comment {id!r} on this element. Nothing was changed.</source>
        <translation>Il n&apos;y a pas de commentaire {id!r} sur cet élément. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Spelling needs the optional part `spell`, which is not installed. Nothing was looked at. Install it: pip install &quot;convoca[spell]&quot;.</source>
        <translation>L&apos;orthographe demande la partie facultative `spell`, qui n&apos;est pas installée. Rien n&apos;a été vérifié. Installez-la: pip install &quot;convoca[spell]&quot;.</translation>
    </message>
    <message>
        <source>{date} is not after the last meeting, which was on {last}. Nothing was made. Give the date of the next one.</source>
        <translation>{date} n&apos;est pas postérieur à la dernière réunion, tenue le {last}. Rien n&apos;a été créé. Donnez la date de la prochaine.</translation>
    </message>
    <message>
        <source>{id!r} is no agenda item of the first level, but a {kind}. Nothing was made. Choose an item that `show` lists with a number of one part.</source>
        <translation>{id!r} n&apos;est pas un point du premier niveau mais: {kind}. Rien n&apos;a été créé. Choisissez un point que `show` donne avec un numéro simple.</translation>
    </message>
    <message>
        <source>The last meeting has no date, so that of the next one does not follow from it. Nothing was made. Give the date.</source>
        <translation>La dernière réunion n&apos;a pas de date, si bien que celle de la prochaine n&apos;en découle pas. Rien n&apos;a été créé. Donnez la date.</translation>
    </message>
    <message>
        <source>{words!r} is no date. Nothing was made. Write it YYYY-MM-DD, like 2023-06-20.</source>
        <translation>{words!r} n&apos;est pas une date. Rien n&apos;a été créé. Écrivez-la AAAA-MM-JJ, comme 2023-06-20.</translation>
    </message>
    <message>
        <source>{id!r} is named for two things at once. Nothing was made. Name it once.</source>
        <translation>{id!r} est désigné pour deux choses à la fois. Rien n&apos;a été créé. Ne le nommez qu&apos;une fois.</translation>
    </message>
    <message>
        <source>There is no version {id!r} in this notice. Nothing was changed.</source>
        <translation>Cet avis n&apos;a pas de version {id!r}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A version needs a name. Nothing was kept. Type one first.</source>
        <translation>Une version doit avoir un nom. Rien n&apos;a été conservé. Donnez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>The notice was not circulated yet, so it needs no revision. Nothing was changed.</source>
        <translation>L&apos;avis n&apos;a pas encore été distribué: il n&apos;y a rien à réviser. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is not ready to go out ({count}). {places} Nothing was circulated.</source>
        <translation>Il n&apos;est pas prêt à être distribué ({count}). {places} Rien n&apos;a été distribué.</translation>
    </message>
    <message>
        <source>The symbol {symbol} is still to come. Fill it in.</source>
        <translation>La cote {symbol} n&apos;est pas encore connue. Indiquez-la.</translation>
    </message>
    <message>
        <source>The job number {job} is still to come. Fill it in.</source>
        <translation>Le numéro de travail {job} n&apos;est pas encore connu. Indiquez-le.</translation>
    </message>
    <message>
        <source>The notice was circulated on {date} and has changed since. Prepare a revision.</source>
        <translation>L&apos;avis a été distribué le {date} et a changé depuis. Préparez une révision.</translation>
    </message>
    <message>
        <source>No language is chosen. Choose one.</source>
        <translation>Aucune langue n&apos;est choisie. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Two documents would be called {path}. Nothing was written. Let the house put the language into the name.</source>
        <translation>Deux documents s&apos;appelleraient {path}. Rien n&apos;a été écrit. Faites figurer la langue dans les noms de fichiers de l&apos;organisation.</translation>
    </message>
    <message>
        <source>This notice was not made from the last one, so nothing came along. File, From last notice makes the next one.</source>
        <translation>Cet avis n&apos;a pas été établi à partir du dernier: rien n&apos;en a été repris. Fichier, À partir du dernier avis crée le suivant.</translation>
    </message>
    <message>
        <source>The caret stands in no text. Nothing was changed. Click into one first.</source>
        <translation>Le curseur n&apos;est dans aucun texte. Rien n&apos;a été modifié. Cliquez d&apos;abord dans un texte.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Il n&apos;y a rien à annuler. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation>Il n&apos;y a rien à rétablir. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The chosen element is no agenda item with a title. Nothing was searched. Choose an item first.</source>
        <translation>L&apos;élément choisi n&apos;est pas un point de l&apos;ordre du jour qui a un titre. Rien n&apos;a été recherché. Choisissez d&apos;abord un point.</translation>
    </message>
    <message>
        <source>The chosen words are no date and no symbol. Nothing was changed. Choose a whole one, like 20 March 2023 or INF/MSME/W/41.</source>
        <translation>Les mots choisis ne sont ni une date ni une cote. Rien n&apos;a été modifié. Choisissez-en une entière, par exemple 20 mars 2023 ou INF/MSME/W/41.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted. Nothing was changed.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être collé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is too much to paste: at most {limit} lines become elements at once. Nothing was changed. Paste it in parts, or import it as a file.</source>
        <translation>C&apos;est trop pour un seul collage: au plus {limit} lignes deviennent des éléments à la fois. Rien n&apos;a été modifié. Collez par morceaux, ou importez le texte comme fichier.</translation>
    </message>
    <message>
        <source>The structure is locked: only texts and details can be changed. Nothing was changed. Unlock it first (Notice, Lock structure).</source>
        <translation>La structure est verrouillée: seuls les textes et les données peuvent être modifiés. Rien n&apos;a été modifié. Déverrouillez-la d&apos;abord (menu Avis, Verrouiller la structure).</translation>
    </message>
    <message>
        <source>Nothing that was deleted from this notice is kept. Nothing was changed.</source>
        <translation>Rien de ce qui a été supprimé de cet avis n&apos;est conservé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Texts missing in {language}: {count} – {places}. Nothing was exported. Write them, or export with --incomplete stamp.</source>
        <translation>Textes manquants ({language}): {count} – {places}. Rien n&apos;a été exporté. Écrivez-les, ou exportez avec --incomplete stamp.</translation>
    </message>
    <message>
        <source>Places in {language} that cannot be printed: {count} – {places}. Nothing was exported. Mend them first.</source>
        <translation>Endroits impossibles à imprimer ({language}): {count} – {places}. Rien n&apos;a été exporté. Corrigez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Texts missing in {language}: {count}. Write them, or leave the language out.</source>
        <translation>Textes manquants ({language}): {count}. Rédigez-les, ou laissez cette langue de côté.</translation>
    </message>
    <message>
        <source>Texts in {language} changed by two people: {count}. Choose one of each.</source>
        <translation>Textes modifiés par deux personnes ({language}): {count}. Choisissez chaque fois l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Places in {language} that cannot be printed: {count}. Mend them.</source>
        <translation>Endroits impossibles à imprimer ({language}): {count}. Corrigez-les.</translation>
    </message>
</context>
<context>
    <name>NoticeMenu</name>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Hausser d&apos;un niveau</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>A&amp;baisser d&apos;un niveau</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Promote without what stands below</source>
        <translation>Hausser sans ce qui est au-dessous</translation>
    </message>
    <message>
        <source>Demote without what stands below</source>
        <translation>Abaisser sans ce qui est au-dessous</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Scinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Join to the one before</source>
        <translation>&amp;Joindre au précédent</translation>
    </message>
    <message>
        <source>Without &amp;number</source>
        <translation>Sans &amp;numéro</translation>
    </message>
    <message>
        <source>S&amp;tart number…</source>
        <translation>Numéro de dépar&amp;t…</translation>
    </message>
    <message>
        <source>For mem&amp;bers only</source>
        <translation>Réservé au&amp;x membres</translation>
    </message>
    <message>
        <source>&amp;Masthead and meeting</source>
        <translation>En-tête et ré&amp;union</translation>
    </message>
    <message>
        <source>Printed mar&amp;ker…</source>
        <translation>Repère im&amp;primé…</translation>
    </message>
    <message>
        <source>&amp;Review what came along</source>
        <translation>&amp;Revoir ce qui a été repris</translation>
    </message>
    <message>
        <source>&amp;Circulate…</source>
        <translation>D&amp;istribuer…</translation>
    </message>
    <message>
        <source>Prepare re&amp;vision…</source>
        <translation>Prép&amp;arer la révision…</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>P&amp;ark</source>
        <translation>Mettre en attent&amp;e</translation>
    </message>
    <message>
        <source>Back &amp;onto the agenda</source>
        <translation>Remettre à l&apos;&amp;ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Lock structure</source>
        <translation>Verrouiller &amp;la structure</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Meeting, all days</source>
        <translation>Réunion, tous les jours</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Tell accents, no-break signs and quotes apart</source>
        <translation>Distinguer accents, signes insécables et guillemets</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>réservé aux membres</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>original changed</source>
        <translation>original modifié</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>The structure is locked: texts and details can be changed, nothing is moved.</source>
        <translation>La structure est verrouillée: les textes et les données peuvent être modifiés, rien ne se déplace.</translation>
    </message>
    <message>
        <source>The structure can be changed again.</source>
        <translation>La structure peut de nouveau être modifiée.</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Masthead and meeting</source>
        <translation>En-tête et réunion</translation>
    </message>
    <message>
        <source>Parking ({0})</source>
        <translation>En attente ({0})</translation>
    </message>
    <message>
        <source>Parking ({0}): postponed from {1}</source>
        <translation>En attente ({0}): report du {1}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>level {0}</source>
        <translation>niveau {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Filter: text, to do, problems, comments</source>
        <translation>Filtrer: texte, à faire, problèmes, commentaires</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filtre du plan</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Original changed</source>
        <translation>Original modifié</translation>
    </message>
    <message>
        <source>Changed since the notice was opened</source>
        <translation>Modifié depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>Show only what is untranslated, has problems, comments …</source>
        <translation>N&apos;afficher que ce qui n&apos;est pas traduit, ou qui a des problèmes, des commentaires…</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole notice</source>
        <translation>Avis entier</translation>
    </message>
    <message>
        <source>This stands outside the branch that was shown: here is the whole notice.</source>
        <translation>Cela se trouve hors de la branche affichée: voici de nouveau l&apos;avis entier.</translation>
    </message>
    <message>
        <source>Back to the branch</source>
        <translation>Revenir à la branche</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tout afficher</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>For members only</source>
        <translation>Réservé aux membres</translation>
    </message>
    <message>
        <source>Remove the detail</source>
        <translation>Supprimer la donnée</translation>
    </message>
    <message>
        <source>It comes from the body; type it above to change it here.</source>
        <translation>Elle vient de l&apos;organe; tapez-la ci-dessus pour la changer ici.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>forme habituelle</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>PastedDialog</name>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Hausser d&apos;un niveau</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>A&amp;baisser d&apos;un niveau</translation>
    </message>
    <message>
        <source>&amp;Next not sure</source>
        <translation>Incertain s&amp;uivant</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>Pasted %n element(s).</source>
        <translation>
            <numerusform>%n élément collé.</numerusform>
            <numerusform>%n éléments collés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not sure.</source>
        <translation>
            <numerusform>Dont %n incertain.</numerusform>
            <numerusform>Dont %n incertains.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Hausser</translation>
    </message>
    <message>
        <source>Demote</source>
        <translation>Abaisser</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Standard phrase</source>
        <translation>Formule type</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>{0}: unknown distribution “{1}”; allowed: {2}</source>
        <translation>{0}: distribution inconnue “{1}”; possibles: {2}</translation>
    </message>
    <message>
        <source>{0}: the detail “{1}” is for members only</source>
        <translation>{0}: la donnée “{1}” est réservée aux membres</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no problem left.</source>
        <translation>Il n&apos;y a plus de problème.</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>Unknown word: {0}</source>
        <translation>Mot inconnu: {0}</translation>
    </message>
    <message>
        <source>{0} to write</source>
        <translation>{0} à rédiger</translation>
    </message>
    <message>
        <source>Masthead and meeting</source>
        <translation>En-tête et réunion</translation>
    </message>
    <message>
        <source>Spelling is not installed: pip install &quot;convoca[spell]&quot;</source>
        <translation>L&apos;orthographe n&apos;est pas installée: pip install &quot;convoca[spell]&quot;</translation>
    </message>
    <message>
        <source>Spelling is switched off.</source>
        <translation>L&apos;orthographe est désactivée.</translation>
    </message>
    <message>
        <source>Spelling: {0}</source>
        <translation>Orthographe: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsChip</name>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>{0}: show the list</source>
        <translation>{0}: afficher la liste</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Nothing to mend here.</source>
        <translation>Rien à corriger ici.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Ignored · {0}</source>
        <translation>Ignoré · {0}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Afficher {0} de plus</translation>
    </message>
    <message>
        <source>{0} ignored</source>
        <translation>{0} ignorés</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Known in this notice</source>
        <translation>Connu de cet avis</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n known word(s)</source>
        <translation>
            <numerusform>%n mot accepté</numerusform>
            <numerusform>%n mots acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The notice as it reads</source>
        <translation>L&apos;avis tel qu&apos;il se lit</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>No notice opened yet</source>
        <translation>Aucun avis ouvert jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record of circulation</source>
        <translation>Bordereau de distribution</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Left standing by the checks</source>
        <translation>Problèmes laissés en l&apos;état</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>Distribué le</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
    <message>
        <source>{0}, ignored on purpose: {1}</source>
        <translation>{0}, ignoré à dessein: {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été retrouvé</translation>
    </message>
    <message>
        <source>Convoca was not closed properly. What had not been saved is still here.</source>
        <translation>Convoca n&apos;a pas été fermé normalement. Ce qui n&apos;avait pas été enregistré est toujours là.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Untitled notice</source>
        <translation>Avis sans titre</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>“{0}” was read as a new notice.</source>
        <translation>“{0}” a été lu comme un nouvel avis.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) say what was not sure.</source>
        <translation>
            <numerusform>%n remarque dit ce qui n&apos;était pas certain.</numerusform>
            <numerusform>%n remarques disent ce qui n&apos;était pas certain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <source>What was not sure</source>
        <translation>Ce qui n&apos;était pas certain</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What came along from the last notice</source>
        <translation>Ce qui a été repris du dernier avis</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Garder (K)</translation>
    </message>
    <message>
        <source>Change (C)</source>
        <translation>Changer (C)</translation>
    </message>
    <message>
        <source>Remove (R)</source>
        <translation>Retirer (R)</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>C&apos;est voulu ainsi</translation>
    </message>
    <message>
        <source>Type what it is now: in all languages and places at once</source>
        <translation>Tapez ce qui vaut à présent: dans toutes les langues et partout à la fois</translation>
    </message>
    <message>
        <source>A detail becomes unknown; in a text a gap is left, […]</source>
        <translation>Une donnée devient inconnue; dans un texte il reste un blanc, […]</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>All that came along</source>
        <translation>Tout ce qui a été repris</translation>
    </message>
    <message>
        <source>Texts: {0}</source>
        <translation>Textes: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} sur {1} revus</translation>
    </message>
    <message>
        <source>No text of this language.</source>
        <translation>Aucun texte de cette langue.</translation>
    </message>
    <message>
        <source>Everything that came along from the last notice has been looked at.</source>
        <translation>Tout ce qui a été repris du dernier avis a été revu.</translation>
    </message>
</context>
<context>
    <name>RollDialog</name>
    <message>
        <source>From last notice</source>
        <translation>À partir du dernier avis</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>Dernier avis</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Jour de la prochaine réunion</translation>
    </message>
    <message>
        <source>K keep · D leave out · P park · Space the next of them; Ctrl+A takes all rows</source>
        <translation>K garder · D omettre · P mettre en attente · Espace passe au suivant; Ctrl+A prend toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Make the notice</source>
        <translation>&amp;Créer l&apos;avis</translation>
    </message>
    <message>
        <source>&amp;Last notice:</source>
        <translation>&amp;Dernier avis:</translation>
    </message>
    <message>
        <source>&amp;Next meeting:</source>
        <translation>&amp;Prochaine réunion:</translation>
    </message>
    <message>
        <source>Notices and Word files (*.convoca *.docx)</source>
        <translation>Avis et fichiers Word (*.convoca *.docx)</translation>
    </message>
    <message>
        <source>Kept: {0}  ·  left out: {1}  ·  parked: {2}  ·  added: {3}</source>
        <translation>Gardés: {0}  ·  omis: {1}  ·  en attente: {2}  ·  ajoutés: {3}</translation>
    </message>
</context>
<context>
    <name>Rolling</name>
    <message>
        <source>open now</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>only in certain months</source>
        <translation>certains mois seulement</translation>
    </message>
    <message>
        <source>first meeting of a year</source>
        <translation>première réunion de l&apos;année</translation>
    </message>
    <message>
        <source>first meeting of a half-year</source>
        <translation>première réunion du semestre</translation>
    </message>
    <message>
        <source>first meeting of a quarter</source>
        <translation>première réunion du trimestre</translation>
    </message>
    <message>
        <source>on every agenda</source>
        <translation>à chaque ordre du jour</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Open a sample notice</source>
        <translation>Ouvrir un avis d&apos;exemple</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>Type the title of the notice, or choose another element in the menu Insert.</source>
        <translation>Tapez le titre de l&apos;avis, ou choisissez un autre élément dans le menu Insertion.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Untitled notice</source>
        <translation>Avis sans titre</translation>
    </message>
    <message>
        <source>last change {0} · kept for 30 days</source>
        <translation>dernière modification {0} · gardé 30 jours</translation>
    </message>
</context>
<context>
    <name>StartNumber</name>
    <message>
        <source>Start number</source>
        <translation>Numéro de départ</translation>
    </message>
    <message>
        <source>Number of this item (-1: counts on)</source>
        <translation>Numéro de ce point (-1: suite de la numérotation)</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>New notice for…</source>
        <translation>Nouvel avis pour…</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Drafts, never saved</source>
        <translation>Brouillons jamais enregistrés</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Samples, to look around</source>
        <translation>Exemples, pour découvrir</translation>
    </message>
    <message>
        <source>From &amp;last notice…</source>
        <translation>À partir du &amp;dernier avis…</translation>
    </message>
    <message>
        <source>&amp;Search the archive…</source>
        <translation>&amp;Rechercher dans les archives…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>At translation</source>
        <translation>En traduction</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Changes cannot be kept aside: {0}</source>
        <translation>Les modifications ne peuvent pas être conservées: {0}</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>All changes kept · saved {0}</source>
        <translation>Tout est conservé · enregistré à {0}</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n texte manque</numerusform>
            <numerusform>%n textes manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule of the body asks for %n day(s) of notice.</source>
        <translation>
            <numerusform>La règle de l&apos;organe demande %n jour de préavis.</numerusform>
            <numerusform>La règle de l&apos;organe demande %n jours de préavis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>add {kind}</source>
        <translation>l&apos;ajout ({kind})</translation>
    </message>
    <message>
        <source>delete {kind}</source>
        <translation>la suppression ({kind})</translation>
    </message>
    <message>
        <source>delete {count} elements</source>
        <translation>la suppression de {count} éléments</translation>
    </message>
    <message>
        <source>duplicate {kind}</source>
        <translation>la duplication ({kind})</translation>
    </message>
    <message>
        <source>cut {kind}</source>
        <translation>la coupe ({kind})</translation>
    </message>
    <message>
        <source>cut {count} elements</source>
        <translation>la coupe de {count} éléments</translation>
    </message>
    <message>
        <source>paste {kind}</source>
        <translation>le collage ({kind})</translation>
    </message>
    <message>
        <source>paste {count} elements</source>
        <translation>le collage de {count} éléments</translation>
    </message>
    <message>
        <source>move {kind}</source>
        <translation>le déplacement ({kind})</translation>
    </message>
    <message>
        <source>move {count} elements</source>
        <translation>le déplacement de {count} éléments</translation>
    </message>
    <message>
        <source>move {kind} up</source>
        <translation>la montée ({kind})</translation>
    </message>
    <message>
        <source>move {count} elements up</source>
        <translation>la montée de {count} éléments</translation>
    </message>
    <message>
        <source>move {kind} down</source>
        <translation>la descente ({kind})</translation>
    </message>
    <message>
        <source>move {count} elements down</source>
        <translation>la descente de {count} éléments</translation>
    </message>
    <message>
        <source>promote {kind}</source>
        <translation>la hausse d&apos;un niveau ({kind})</translation>
    </message>
    <message>
        <source>promote {count} elements</source>
        <translation>la hausse de {count} éléments</translation>
    </message>
    <message>
        <source>demote {kind}</source>
        <translation>l&apos;abaissement ({kind})</translation>
    </message>
    <message>
        <source>demote {count} elements</source>
        <translation>l&apos;abaissement de {count} éléments</translation>
    </message>
    <message>
        <source>change kind to {kind}</source>
        <translation>le changement de type ({kind})</translation>
    </message>
    <message>
        <source>split {kind}</source>
        <translation>la scission ({kind})</translation>
    </message>
    <message>
        <source>join {kind}</source>
        <translation>la jonction ({kind})</translation>
    </message>
    <message>
        <source>link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>remove link</source>
        <translation>le retrait du lien</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>la note de bas de page</translation>
    </message>
    <message>
        <source>insert detail</source>
        <translation>l&apos;insertion d&apos;une donnée</translation>
    </message>
    <message>
        <source>insert cross-reference</source>
        <translation>l&apos;insertion d&apos;un renvoi</translation>
    </message>
    <message>
        <source>set standard phrase</source>
        <translation>la formule type</translation>
    </message>
    <message>
        <source>back to the standard phrase</source>
        <translation>le retour à la formule type</translation>
    </message>
    <message>
        <source>start number</source>
        <translation>le numéro de départ</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>la correction</translation>
    </message>
    <message>
        <source>change</source>
        <translation>la modification</translation>
    </message>
    <message>
        <source>replace {count} places</source>
        <translation>le remplacement de {count} passages</translation>
    </message>
    <message>
        <source>park {kind}</source>
        <translation>la mise en attente ({kind})</translation>
    </message>
    <message>
        <source>park {count} elements</source>
        <translation>la mise en attente de {count} éléments</translation>
    </message>
    <message>
        <source>take {kind} back onto the agenda</source>
        <translation>la remise à l&apos;ordre du jour ({kind})</translation>
    </message>
    <message>
        <source>take {count} elements back onto the agenda</source>
        <translation>la remise à l&apos;ordre du jour de {count} éléments</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>le commentaire</translation>
    </message>
    <message>
        <source>answer to a comment</source>
        <translation>la réponse à un commentaire</translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation>le règlement d&apos;un commentaire</translation>
    </message>
    <message>
        <source>open a comment again</source>
        <translation>la réouverture d&apos;un commentaire</translation>
    </message>
    <message>
        <source>change of a comment</source>
        <translation>la modification d&apos;un commentaire</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>la suppression d&apos;un commentaire</translation>
    </message>
    <message>
        <source>new word for the spelling</source>
        <translation>le nouveau mot pour l&apos;orthographe</translation>
    </message>
    <message>
        <source>typing in {kind}</source>
        <translation>la saisie ({kind})</translation>
    </message>
    <message>
        <source>take the number of {kind} away</source>
        <translation>le retrait du numéro ({kind})</translation>
    </message>
    <message>
        <source>number {kind} again</source>
        <translation>la numérotation ({kind})</translation>
    </message>
    <message>
        <source>change of {setting}</source>
        <translation>la modification ({setting})</translation>
    </message>
    <message>
        <source>change of {detail}</source>
        <translation>la modification ({detail})</translation>
    </message>
    <message>
        <source>removal of {detail}</source>
        <translation>le retrait ({detail})</translation>
    </message>
    <message>
        <source>add {language}</source>
        <translation>l&apos;ajout d&apos;une langue ({language})</translation>
    </message>
    <message>
        <source>remove {language}</source>
        <translation>le retrait d&apos;une langue ({language})</translation>
    </message>
    <message>
        <source>keep {words}</source>
        <translation>le maintien de {words}</translation>
    </message>
    <message>
        <source>look again at {words}</source>
        <translation>la réouverture de {words}</translation>
    </message>
    <message>
        <source>change {words}</source>
        <translation>la modification de {words}</translation>
    </message>
    <message>
        <source>remove {words}</source>
        <translation>le retrait de {words}</translation>
    </message>
    <message>
        <source>name the version {words}</source>
        <translation>le nom de la version {words}</translation>
    </message>
    <message>
        <source>remove the version {words}</source>
        <translation>la suppression de la version {words}</translation>
    </message>
    <message>
        <source>circulation of {words}</source>
        <translation>la distribution de {words}</translation>
    </message>
    <message>
        <source>prepare the revision {words}</source>
        <translation>la préparation de la révision {words}</translation>
    </message>
    <message>
        <source>bring back {kind}</source>
        <translation>le rétablissement ({kind})</translation>
    </message>
    <message>
        <source>change of the audience</source>
        <translation>le changement de destinataires</translation>
    </message>
    <message>
        <source>removal of a word from the spelling</source>
        <translation>le retrait d&apos;un mot de l&apos;orthographe</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Text of the notice</source>
        <translation>Texte de l&apos;avis</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Detail: {0}</source>
        <translation>Donnée: {0}</translation>
    </message>
    <message>
        <source>Reference to {0} {1}</source>
        <translation>Renvoi à {0} {1}</translation>
    </message>
    <message>
        <source>Footnote: double-click to open it</source>
        <translation>Note: double-clic pour l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Link without an address</source>
        <translation>Lien sans adresse</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an element that is possible here</source>
        <translation>Ajouter un élément possible ici</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>Distribuer…</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>&amp;Search the archive…</source>
        <translation>Rec&amp;hercher dans les archives…</translation>
    </message>
    <message>
        <source>&amp;When was this last on the agenda?</source>
        <translation>&amp;Quand ce point était-il à l&apos;ordre du jour?</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème précéden&amp;t</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Commenter…</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>Co&amp;mmentaires</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Rétablir ce qui a été supprimé</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} éléments</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo everything down to</source>
        <translation>Annuler tout jusqu&apos;à</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>{0} steps undone</source>
        <translation>{0} étapes annulées</translation>
    </message>
    <message>
        <source>Undone in the {1} view: {0}</source>
        <translation>Annulé dans la vue en {1}: {0}</translation>
    </message>
    <message>
        <source>Done again in the {1} view: {0}</source>
        <translation>Rétabli dans la vue en {1}: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli: {0}</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Name this moment</source>
        <translation>Nommer ce moment</translation>
    </message>
    <message>
        <source>Name of a new version</source>
        <translation>Nom d&apos;une nouvelle version</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Open as a new notice</source>
        <translation>Ouvrir comme nouvel avis</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Supprimer cette version</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>the notice as it is now</source>
        <translation>l&apos;avis tel qu&apos;il est</translation>
    </message>
    <message>
        <source>A version keeps the notice as it is at a moment. Name one to compare.</source>
        <translation>Une version conserve l&apos;avis tel qu&apos;il est à un moment donné. Nommez-en une pour comparer.</translation>
    </message>
    <message>
        <source>To translate since the circulation: {0}</source>
        <translation>À traduire depuis la distribution: {0}</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>P&amp;age</translation>
    </message>
    <message>
        <source>Pane at the &amp;right</source>
        <translation>Volet de &amp;droite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation>Apparence du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sombr&amp;e</translation>
    </message>
    <message>
        <source>Sho&amp;w no-break characters</source>
        <translation>Afficher les caractères i&amp;nsécables</translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation>&amp;Filtrer le plan</translation>
    </message>
    <message>
        <source>Fo&amp;cus on this branch</source>
        <translation>Isoler cette &amp;branche</translation>
    </message>
    <message>
        <source>&amp;Texts in the outline</source>
        <translation>&amp;Textes dans le plan</translation>
    </message>
    <message>
        <source>Op&amp;en the branch</source>
        <translation>&amp;Ouvrir la branche</translation>
    </message>
    <message>
        <source>Close the &amp;branch</source>
        <translation>Fer&amp;mer la branche</translation>
    </message>
    <message>
        <source>Open the whole o&amp;utline</source>
        <translation>Ouvrir to&amp;ut le plan</translation>
    </message>
    <message>
        <source>Level &amp;1 alone</source>
        <translation>Niveau &amp;1 seul</translation>
    </message>
    <message>
        <source>To level &amp;2</source>
        <translation>Jusqu&apos;au niveau &amp;2</translation>
    </message>
    <message>
        <source>To level &amp;3</source>
        <translation>Jusqu&apos;au niveau &amp;3</translation>
    </message>
    <message>
        <source>To level &amp;4</source>
        <translation>Jusqu&apos;au niveau &amp;4</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Circulated on {0}. What changes now needs a revision.</source>
        <translation>Distribué le {0}. Toute modification demande une révision.</translation>
    </message>
    <message>
        <source>Prepare revision…</source>
        <translation>Préparer la révision…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Change kind</source>
        <translation>Changer de type</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
