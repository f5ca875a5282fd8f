<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle discussion temporaire</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Paramètres des réponses</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>Faire de la place dans cette discussion</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>Ajouter un volet à comparer</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>Fusionner les réponses comparées</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>Teinter ce qu&apos;une seule réponse dit</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>Masquer ou afficher qui répond</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>Rejouer des prompts…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Lots…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>Archiver la discussion</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Supprimer la discussion</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>Copier dans une nouvelle discussion</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Fenêtre rapide</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Discussions archivées</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Discussions supprimées</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copier le dernier bloc de code</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter toutes les discussions…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des discussions…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>Verrouiller Parley</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Avec une clé</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>Ou choisir le fournisseur</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>Réponse terminée</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>Réponse terminée, %1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>Code, lignes : %1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>Code %1, lignes : %2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>Tableau, colonnes : %1, lignes : %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>parley::AnswerParameters</name>
    <message>
        <source>Answer parameters</source>
        <translation>Paramètres des réponses</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>Réponses dans cette discussion</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>Ce que chaque réponse doit garder à l&apos;esprit ici</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>Un nombre de 0 à 2.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>Un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Réponse la plus longue, en jetons</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>Un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>S&apos;arrêter à ces mots, un par ligne</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>Ce qui a déjà été demandé</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>Outils que les réponses peuvent demander</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Tel que le modèle le prévoit</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1, selon vos réglages</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>Toujours interroger le modèle : cette discussion est temporaire</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>Depuis le cache, selon vos réglages</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>Toujours interroger le modèle, selon vos réglages</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Depuis le cache</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>Toujours interroger le modèle</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>Le modèle de cette discussion ; les plans se créent dans Réglages, Routage</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>Le modèle de cette discussion</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>Routé par le plan %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>Prompt système : %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Température %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>Top P %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>Au plus %1 jetons par réponse</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>Effort de raisonnement %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>S&apos;arrête à %1</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>Prend les réponses du cache</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>Interroge toujours le modèle</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Outils : %1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La réponse est complète.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>La réponse a échoué.</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>Ce n&apos;est pas la phrase secrète. Attendez un instant avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>parley::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>Clair ou sombre ; « comme le système » suit son choix aussitôt.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines instead of tints and a thicker ring around what has the keyboard.</source>
        <translation>Le contraste élevé est en noir et blanc, avec des traits au lieu de teintes et un anneau plus épais autour de l&apos;élément qui a le focus du clavier.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>De tout dans la fenêtre. Les commandes « Texte plus grand » et « Texte plus petit » la changent aussi.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>Avec un mouvement réduit, rien ne glisse, ne tourne ni ne clignote : c&apos;est là aussitôt, ou des mots disent que cela continue.</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>Ce qui est annoncé aux lecteurs d&apos;écran</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>Les réponses au fil de l&apos;écriture</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>Le début et la fin seulement</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>Une réponse à voix haute pendant qu&apos;elle s&apos;écrit, ou seulement son début et sa fin.</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Jetons, estimation</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Retirer l&apos;autorité de certification</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Fichier de l&apos;autorité de certification</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>Un fichier PEM, si le serveur a sa propre autorité</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Choisir l&apos;autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 discussion</numerusform>
            <numerusform>%1 discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernière modification %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>Sauvegarde du %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>Mettre ceci à la place de ce qui s&apos;y trouve maintenant ? Les discussions actuelles sont mises de côté et figureront alors dans cette liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>Pas encore de lots. Un lot pose de nombreuses questions à un modèle pour environ la moitié du prix ; les réponses arrivent en un jour, même quand Parley est fermé.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Supprimer le lot</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Interroger le fournisseur maintenant</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>Redemander les échecs…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>Annuler le lot…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Exporter le lot</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Lignes du lot</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 ligne des résultats n&apos;appartient à aucune ligne de ce lot.</numerusform>
            <numerusform>%1 lignes des résultats n&apos;appartiennent à aucune ligne de ce lot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchRowsModel</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a row, its prompt</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchSetup</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>Un modèle d&apos;OpenAI ou d&apos;Anthropic : ils acceptent de nombreuses questions à la fois et répondent en un jour.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>Un tableau ou des lignes JSON avec une colonne par variable, ou un texte avec un prompt par ligne. Les réponses reviennent à côté des colonnes.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Réponse la plus longue, en jetons</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Envoyer le lot</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>Qui répond : %1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>Choisir qui répond</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>Connu dès qu&apos;un modèle et des prompts sont choisis.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>« %1 » n&apos;est pas un nombre de jetons. Saisissez-en un, comme 500, ou rien.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Envoi impossible : %1.</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 jetons en entrée. Les réponses sont supposées aussi longues que d&apos;habitude.</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>C&apos;est plus qu&apos;un lot ne contient : cela fera %1 lot.</numerusform>
            <numerusform>C&apos;est plus qu&apos;un lot ne contient : cela fera %1 lots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, partie %2 sur %3</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>En cours d&apos;annulation</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>Récupération des réponses</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 répondus</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>%1 payés, %2 économisés</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>environ %1 au lieu de %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>Personne ne sait ce que coûte %1 dans un lot.</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>Environ %1 pour %2, %3 de moins qu&apos;en demandant un par un</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Environ %1 pour %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1. Les réponses arrivent dans les 24 heures, même quand Parley est fermé.</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>Demander le reste en un lot ?</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Envoyer le lot</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Envoi impossible : %1.</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>Redemander les lignes en échec ?</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>Elles forment un nouveau lot. %1.</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>Annuler ce lot ?</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>Ce qui a été répondu jusque-là reste, et est payé. Les autres lignes restent sans réponse.</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Annuler le lot</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>Supprimer définitivement ce lot ?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>Ses questions et réponses sont supprimées ici. Son coût reste dans la consommation.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Exporter le lot</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L&apos;exportation a échoué : %1</translation>
    </message>
</context>
<context>
    <name>parley::BroadcastFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>model: price</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>parley::BubblePainter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>Masquer l&apos;image %1</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>Afficher l&apos;image %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1 % du budget utilisés</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>Avant l&apos;envoi d&apos;une requête, Parley réserve ce qu&apos;elle peut coûter au plus. Laissez un montant vide pour ne pas fixer de budget. Les modèles de cet ordinateur ne coûtent rien et ne sont jamais arrêtés.</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>Demander avant d&apos;utiliser un modèle dont personne ne connaît le prix</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, montant</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>pas de budget</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, avertissement</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Pas d&apos;avertissement</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>Avertir à %1 %</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1, à la limite</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>Puis arrêter</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>Puis demander</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Chaque discussion</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1, chaque mois</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>Ce n&apos;est pas un montant. Écrivez-le comme 5 ou 2,50 ; d&apos;ici là, l&apos;ancien budget reste valable.</translation>
    </message>
</context>
<context>
    <name>parley::Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parley::Cabinet</name>
    <message>
        <source>Chat archived</source>
        <translation>Discussion archivée</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Discussion supprimée</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>Dossier supprimé, ses discussions sont conservées</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>Du cache, similaire à %1 %, demandé %2 : %3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>Du cache, %1, %2 économisés</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>Du cache, %1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>Du cache, réponse donnée %1 à une question similaire à %2 % : %3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>Du cache, réponse donnée %1, %2 économisés</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>Du cache, réponse donnée %1</translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Answer from the cache what was asked before</source>
        <translation>Répondre depuis le cache à ce qui a déjà été demandé</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>Activé sauf choix contraire : seule exactement la même question, après la même discussion, au même modèle et avec les mêmes paramètres reçoit ainsi sa réponse, aussitôt et gratuitement. La réponse le signale et peut être actualisée. Chaque discussion peut avoir son propre choix ; les discussions temporaires et les réponses avec outils ne viennent jamais d&apos;ici.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>Pas plus longtemps que</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>Quand il est plein, ce qui n&apos;a pas servi depuis le plus longtemps part en premier.</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>Ce qu&apos;il contient et a économisé</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vider le cache…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Vider le cache des réponses ?</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>Les discussions gardent leurs réponses. Ce qui est redemandé est payé de nouveau.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>Le cache est illisible. Les modèles sont interrogés comme s&apos;il n&apos;y en avait pas.</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>Aucune réponse n&apos;est conservée pour l&apos;instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 réponse, %2, la plus ancienne du %3</numerusform>
            <numerusform>%1 réponses, %2, la plus ancienne du %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>Rien n&apos;a encore été demandé deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%1 question résolue par lui depuis %2, %3 économisés</numerusform>
            <numerusform>%1 questions résolues par lui depuis %2, %3 économisés</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>Le cache était endommagé. Il a été mis de côté sous %1 et un nouveau a été commencé ; vos discussions ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>Impossible de vider le cache : %1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>Discussions temporaires</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>Une discussion supprimée</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1, %2, %n réponse, %3 jetons en entrée, %4 du cache</numerusform>
            <numerusform>%1, %2, %n réponses, %3 jetons en entrée, %4 du cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>Discussions, les plus chères d&apos;abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>Nouvelle discussion conservée</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>Le nom de cette discussion : %1, %2 jetons, %3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>Le nom de cette discussion : %1, %2 jetons</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporaire, non enregistrée</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>Plus pour cette discussion</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>Rien de cette discussion n&apos;est écrit sur le disque. Elle disparaît quand Parley est quitté.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>Remettre dans les discussions</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses discussions</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>Sur quoi travaillons-nous ?</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Routé · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>Choisissez d&apos;abord un modèle (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>Déplacer vers la fenêtre principale</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>Réflexion… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>Réflexion pendant %1</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexion</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 jeton</numerusform>
            <numerusform>≈ %1 jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>Toutes les discussions disparaissent, y compris celles des archives et de la corbeille, ainsi que les réponses en cours. Les comparaisons, les prompts, les flux, les chiffres de consommation et les sauvegardes restent : une sauvegarde plus ancienne contient encore des discussions.</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>Effacer toutes les discussions…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>Effacer définitivement toutes les discussions ?</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>Effacer toutes les discussions</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>Ce qui a déjà été demandé est demandé, et payé, de nouveau. Les discussions gardent les réponses qu&apos;elles affichent.</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>Effacer les réponses conservées…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Vider le cache des réponses ?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>Le cache est vide.</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>Toutes les discussions ont disparu.</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>Tout n&apos;a pas pu être effacé : %1. Réessayez.</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>Copier le code %1</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>Ne pas couper les lignes</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>Afficher %1 ligne de plus</numerusform>
            <numerusform>Afficher %1 lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>Lui donner une commande</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>Commande /%1, modifier</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>Lui donner une commande pour l&apos;appeler dans une discussion</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>Tapez /%1 dans une discussion pour l&apos;appeler</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>Rechercher actions, discussions et modèles</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d&apos;actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Que faire avec</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>Rechercher « %1 » dans les messages</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>Titre de la comparaison</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>Teinté</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>seulement dans cette réponse</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>Plus pour cette comparaison</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>Noms, couleurs et chiffres sont masqués et l&apos;ordre est mélangé jusqu&apos;à votre choix</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>Teinter dans chaque réponse ce qu&apos;aucune autre ne dit ; après un choix, ce qui en diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1, fusionnés</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>Les autres volets répondent toujours. Renvoyez dans ceux-ci au retour du réseau.</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>Ce que vous écrivez reste dans le champ ci-dessous jusqu&apos;à l&apos;envoi.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>Huit volets au maximum</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>Les noms sont masqués jusqu&apos;à votre choix</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>Attendez que tous aient répondu, ou arrêtez-les (Échap)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>Personne n&apos;a été interrogé : %1 ne peut pas être utilisé. Choisissez-y un autre modèle ou reconfigurez son fournisseur.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>La place se fait dans la discussion même : choisissez « Continuer ici, en discussion ».</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>Volet %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>Répond depuis %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · cet ordinateur</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>Une discussion temporaire ne peut pas être comparée, car rien n&apos;en est jamais écrit. Commencez-en une ordinaire.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Replier les parties identiques</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>Ce que tous disent, tant que les différences sont affichées</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>Faire une discussion de chaque volet</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Supprimer la comparaison</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>Réponse fusionnée supprimée</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>Les noms sont masqués jusqu&apos;à votre choix, et un fichier les montrerait. Choisissez une réponse ou affichez les noms, puis exportez.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>Tous les volets sont maintenant dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>Impossible d&apos;écrire « %1 » : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>Comparaison supprimée</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>Rechercher des comparaisons</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>Pas encore de comparaisons.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>« %1 » n&apos;a pas été joint : il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et joignez-la.</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>« %1 » n&apos;a pas été joint : ce PDF est endommagé et illisible.</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>« %1 » n&apos;a pas été joint : ce PDF ne contient pas de texte, seulement des images de pages. Joignez les pages comme images.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>« %1 » n&apos;a pas été joint : il est trop volumineux. Les images et les fichiers PDF peuvent faire 20 Mo, les textes 2 Mo.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>« %1 » n&apos;a pas été joint : il est illisible. Vérifiez que le fichier est complet et que vous avez le droit de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>« %1 » n&apos;a pas été joint : seuls des images, des fichiers PDF et des textes peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>Modification d&apos;un message antérieur. L&apos;ancien reste comme branche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>Joindre des images, des PDF ou des fichiers texte</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>Prendre un prompt de la bibliothèque</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>Demandez ce que vous voulez. Tapez / pour les prompts.</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>Interroger tout le monde</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>Dites-en plus, et la réponse change de cap</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Écrivez d&apos;abord un message</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>Le dire à la réponse en cours (%1). Échap l&apos;arrête</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>Capture d&apos;écran %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L&apos;image</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>encore %1 j</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>temporaire</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>un proxy avec nom d&apos;utilisateur ou mot de passe ne peut pas être conservé : il figurerait dans un fichier ; configurez-le plutôt dans le système</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>« %1 » n&apos;est pas un nom de variable : un nom commence par une lettre et contient lettres, chiffres, espaces, - et _</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>le fichier d&apos;autorité %1 ne contient aucun certificat en PEM (la forme texte qui commence par BEGIN CERTIFICATE)</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>l&apos;entrée a été enregistrée mais reste introuvable : le trousseau est verrouillé, ou un autre programme l&apos;a supprimée</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>ce n&apos;est ni du JSON ni une archive ZIP ; choisissez le fichier tel que l&apos;autre programme l&apos;a exporté</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>un proxy est « system », « none », http://host:port ou socks5://host:port, pas « %1 »</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>l&apos;archive a un mot de passe ; décompressez-la et choisissez le dossier ou le fichier qu&apos;elle contient</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>ce fichier ne fait que lister des archives ; téléchargez les archives qu&apos;il nomme et importez-les</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>l&apos;archive ne contient que d&apos;autres archives ; décompressez-la et importez celles-ci une à une</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>« %1 » enverrait clés et textes non chiffrés sur Internet : utilisez https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>c&apos;est une page web ; choisissez l&apos;archive ZIP ou le fichier JSON de l&apos;exportation</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>écrit par un Parley plus récent (schéma %1, celui-ci connaît %2) ; rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>le texte n&apos;est ni en UTF-8 ni en UTF-16 ; enregistrez-le en UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>les deux accolades ne sont jamais fermées ; écrivez \{{ pour les envoyer telles quelles</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>ce qui est arrivé n&apos;est pas une liste de prix : %1 ; les prix précédents restent valables</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>le motif est vide : écrivez une expression régulière, ou retirez-le</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>le serveur renvoie vers une autre adresse, qui n&apos;est pas suivie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>« %1 » n&apos;accepte pas de lots ; les profils d&apos;OpenAI et d&apos;Anthropic, si</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>l&apos;archive est endommagée (%1) ; exportez-la ou téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>personne ne sait ce que coûte %1, le budget ne peut donc pas être tenu</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>le JSON est plus imbriqué ou plus grand que ce que lit Parley</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>le motif n&apos;est pas une expression régulière : %1 au caractère %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1 a été écrit par un Parley plus récent et ne peut pas être modifié</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>pas de réponse en 15 s : le trousseau attend d&apos;être déverrouillé</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1 n&apos;accepte pas d&apos;image : retirez-la ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>le fichier dépasse 1 Mo : ce n&apos;est pas un flux</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>le JSON est endommagé à l&apos;octet %1 (%2) ; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>le fichier dépasse 10 Mo : ce n&apos;est pas un prompt</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>le cache des réponses a été créé par un Parley plus récent</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>une adresse ne doit contenir ni utilisateur ni mot de passe : %1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>rien n&apos;y vient d&apos;un programme que Parley connaît</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>le fichier est plus grand que ce que Parley lit en une fois</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>ce JSON ne vient pas d&apos;un programme que Parley connaît</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>la commande /%1 contient une espace ou une barre oblique</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>ce n&apos;est pas du texte : donnez un fichier CSV ou JSONL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>« %1 » doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>la variable %1 n&apos;offre aucun choix</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>cette base de données appartient à un autre programme</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>il n&apos;y a aucune conversation dans ce fichier</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>il existe déjà ; choisissez un nouveau nom</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>les exportations de Grok ne peuvent pas encore être importées</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>seul un de vos messages peut être modifié</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>le trousseau n&apos;a pas supprimé l&apos;entrée</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>le budget de ce rejeu est épuisé</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>les tables ne sont pas telles qu&apos;elles ont été créées</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>utilisé par %1 ; ouvert en lecture seule</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>le fichier d&apos;autorité %1 est illisible : %2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>il n&apos;y a pas de nom entre les accolades</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1 était mal formé (%2) ; il est conservé comme %3</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>il faut au moins deux réponses pour fusionner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>« %1 » est plus grand que ce que lit Parley</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>une réponse est encore en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>« %1 » n&apos;est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>« %1 » n&apos;est pas un nom de profil</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>impossible d&apos;écrire %1 sur le disque</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>l&apos;archive ne contient rien</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>le dossier ne contient aucun fichier</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>il y a déjà huit volets</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>il n&apos;y a aucun message auquel répondre</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>la version %1 est d&apos;un Parley plus récent</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>il n&apos;y a aucun message à envoyer</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 est un nombre ; « %2 » n&apos;en est pas un</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>aucune variable ne s&apos;appelle « %1 »</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>choisissez au moins un modèle</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>le serveur a répondu %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>deux variables s&apos;appellent %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de profil « %1 »</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>ce n&apos;est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>le prompt n&apos;a pas de titre</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>il n&apos;y a rien à demander</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>l&apos;exportation a été arrêtée</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>l&apos;importation a été arrêtée</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>rien n&apos;a pu être lu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>aucun PDF n&apos;a pu être créé</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>pas de place pour une sauvegarde</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>pas une archive Parley</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>le message est vide</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>il n&apos;y a aucun prompt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>impossible d&apos;écrire %1 : %2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>aucun modèle n&apos;a été choisi</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>impossible de mettre %1 de côté : %2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>impossible d&apos;écrire « %1 » : %2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>aucun modèle n&apos;est choisi</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>impossible de lire « %1 » : %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 est illisible : %2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1 est mal formé (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>le prompt %1 est vide</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>%1 modèles au plus</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>impossible de créer %1 : %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 vaut l&apos;un de : %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>parley::CostChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, money</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coût au fil du temps</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Rien n&apos;a été dépensé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>Parley s&apos;est arrêté de façon inattendue la dernière fois. Ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>C&apos;est tout ce qu&apos;il y a. Il ne contient rien de vos discussions ni aucune clé, et reste sur cet ordinateur. Si vous signalez le problème, vous pouvez le joindre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>Combien en vaut un dollar</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>Code de la devise</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>Symbole de la devise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>Les montants sont affichés en dollars. Saisissez un taux et un code pour les voir dans une autre devise ; les fournisseurs facturent en dollars.</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>Taux du %1, fixé par vous : il n&apos;est demandé à personne. Les montants sont conservés en dollars ; les exportations contiennent les deux.</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>Saisissez aussi le code de la devise, comme EUR. D&apos;ici là, les montants restent tels quels.</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>Saisissez combien en vaut un dollar, comme 0,86. D&apos;ici là, les montants restent tels quels.</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>Où sont vos discussions</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>Dossier de vos discussions : %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>Transférer des discussions</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>Apportez des discussions d&apos;autres programmes, ou emportez toutes les vôtres : une archive Parley contient tout et peut être réimportée.</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des discussions…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter toutes les discussions…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>Faites d&apos;elles-mêmes les jours de modifications : les 7 dernières quotidiennes et 4 hebdomadaires sont conservées, ainsi que 3 d&apos;avant des mises à jour.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>Les sauvegardes sont illisibles : %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>Pas encore de sauvegarde. La première est faite en un jour.</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>Restauré. Ce qui s&apos;y trouvait avant figure dans cette liste sous « Mise de côté ».</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n&apos;a été modifié : %1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 jours précédents</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>parley::DesktopPage</name>
    <message>
        <source>Your desktop is asked for these keys…</source>
        <translation>Ces touches sont demandées à votre bureau…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1 ouvre la fenêtre rapide de partout.</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>Un autre programme utilise déjà %1 : choisissez d&apos;autres touches.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1 ne peut pas servir dans tous les programmes : choisissez une lettre, un chiffre, une touche de fonction ou Espace, avec Ctrl, Alt ou la touche Windows.</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Votre bureau n&apos;a pas accordé ces touches à Parley. Vous pouvez plutôt associer la commande « parley --quick » à des touches dans ses réglages.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Ce bureau n&apos;accorde pas de touches aux programmes. Associez plutôt la commande « parley --quick » à des touches dans ses réglages.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>Comme je l&apos;ai quitté</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Une nouvelle discussion</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>Comme vous l&apos;avez quitté : la page, les discussions et leurs fenêtres reviennent, même après un plantage. Ce que vous étiez en train d&apos;écrire est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>Me prévenir quand une longue réponse est terminée</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>Seulement quand vous regardez autre chose : une autre discussion ou un autre programme.</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>Une réponse est longue au bout de</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>Afficher le début de la réponse</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>Désactivé, seul le titre de la discussion s&apos;affiche. Des discussions temporaires, rien ne s&apos;affiche, quel que soit votre choix ici.</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Fenêtre rapide</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>Une petite fenêtre pour une question au passage, ouverte par des touches qui marchent dans tous les programmes.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>Choisir les touches…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>Touches de la fenêtre rapide</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>Touches de la fenêtre rapide : %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>Aucune touche n&apos;est définie : la fenêtre rapide s&apos;ouvre depuis la zone de notification, la palette de commandes ou avec « parley --quick ».</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>Afficher Parley dans la zone de notification</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>Avec vos discussions récentes, une nouvelle discussion, la fenêtre rapide et quitter.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>Les réponses continuent aussi. Quitter met fin à Parley.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification : fermer la fenêtre met donc fin à Parley.</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>surchargé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>clé rejetée</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>pas d&apos;accès</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>modèle inexistant</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>trop long pour lui</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>budget atteint</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>n&apos;a pas pu répondre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>a échoué il y a un instant</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%1 a répondu au lieu de %2 : %3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>%1 est interrogé au lieu de %2 : %3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>avec une autre clé : %1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>Une autre clé de %1 : %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Pas %1 : %2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>Teinté : seulement dans cette réponse. Pointillé : ailleurs dans l&apos;autre.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Replier les parties identiques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>Le disque est plein. Les réponses sont gardées en mémoire et enregistrées dès qu&apos;il y a de la place. Libérez de l&apos;espace et ne quittez pas encore.</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>Un autre Parley écrit dans ces discussions. Les réponses sont gardées en mémoire et enregistrées dès qu&apos;il est quitté. Ne quittez pas encore.</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>Impossible d&apos;enregistrer les discussions pour l&apos;instant. Les réponses sont gardées en mémoire et enregistrées dès que cela fonctionne. Ne quittez pas encore.</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>L&apos;ajouter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Tout omettre</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>Contesté · 1 sur %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>Seul %1 dit : « %2 » Omis jusqu&apos;à votre confirmation.</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>Ajouter à la réponse fusionnée : %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omettre : %1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>Déposez pour ouvrir cette discussion ici</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>Déposez pour importer les discussions de ce fichier</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>Déposez pour joindre au message</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>Déposez pour ajouter le texte au message</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>Rechercher dans vos questions</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions antérieures</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>Les discussions sont illisibles : %1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Il n&apos;y a pas encore de questions.</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>Aucune de vos questions ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Prendre des questions</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Prendre %n question</numerusform>
            <numerusform>Prendre %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>État HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de la requête : %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>Vous gardez ce qui est arrivé et l&apos;avez payé %1.</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>Vous gardez ce qui est arrivé.</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>Vous gardez ce qui est arrivé ; c&apos;est facturé comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1 a cessé d&apos;émettre.</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1 a eu une panne en répondant.</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1 limite les requêtes.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>Le crédit chez %1 est épuisé.</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>Un filtre de contenu de %1 l&apos;a arrêtée.</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1 a manqué de place.</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1 n&apos;en a plus la suite.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1 n&apos;a pas accepté la clé.</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>Le fournisseur ou la clé utilisés ne sont plus configurés.</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1 y a mis fin prématurément.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>La réponse s&apos;est arrêtée après %1 jeton</numerusform>
            <numerusform>La réponse s&apos;est arrêtée après %1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>La réponse s&apos;est arrêtée prématurément</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>Rien n&apos;est encore arrivé.</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1 limite les requêtes. Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1 est surchargé. Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>Pas encore de réponse de %1. Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>%1 est injoignable. Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1 n&apos;a pas pu répondre. Nouvel essai dans %2</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Essai %1 sur %2.</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Arrêté à la limite de longueur</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1 s&apos;est interrompu au milieu de son travail</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>Arrêté ici pour votre prochain message</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1 a manqué de place</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>La conversation remplit son contexte. </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1 a refusé de répondre à cela</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>Parley s&apos;est fermé pendant l&apos;écriture de ceci</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>Pas encore de réponse : arrêt dans %1</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>%1 charge peut-être encore son modèle.</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1 a pris la question et ne dit rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuer d&apos;ici</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Utiliser un autre modèle</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>Envoyer celle-ci quand même</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>Augmenter le budget</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>Interroger le modèle puissant</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>Votre message est conservé.</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>Votre message est conservé et rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>Votre message est conservé. %1 facturera peut-être sa lecture.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>Le proxy de votre réseau demande une connexion</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>La requête n&apos;a jamais atteint %1. Indiquez le nom et le mot de passe du proxy dans les réglages de votre système, puis réessayez. </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1 a rejeté la clé</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1 a rejeté la clé « %2 »</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>Elle a peut-être été révoquée, ou se termine par une espace en trop. Rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> Rien n&apos;a été envoyé, rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>L&apos;adresse de %1 a changé</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>Sa clé a été donnée pour l&apos;ancienne et n&apos;est envoyée nulle part ailleurs. Ajoutez-la de nouveau si la nouvelle adresse est juste.</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1 n&apos;a pas encore de clé</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>Ajoutez-en une pour obtenir une réponse.</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>Aucune clé de %1 n&apos;est utilisable</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>Elle manque ou est endommagée là où elle devrait être ; Détails indique où.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>L&apos;adresse de %1 est inutilisable</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>Corrigez-la dans les réglages ; Détails indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1 n&apos;accepte pas cette question telle quelle</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>Un réglage ou une pièce jointe ne convient pas à ce modèle ; Détails indique lequel.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Aucun modèle n&apos;est choisi</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>Choisissez-en un pour obtenir une réponse. Rien n&apos;a été envoyé, rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1 n&apos;est pas configuré correctement</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>Vérifiez son adresse et ses réglages. Rien n&apos;a été envoyé, rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1 ne tourne pas sur le port %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1 ne tourne pas</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>Démarrez-le, puis revérifiez. Votre message est conservé.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>Une page web est revenue au lieu d&apos;une réponse</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>Un proxy ou une page de connexion se trouve entre vous et %1, ou son adresse est fausse. </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1 a envoyé quelque chose qui n&apos;est pas une réponse</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>L&apos;adresse appartient peut-être à un autre service. </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1 n&apos;a plus cette réponse</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>Elle a été écrite pendant l&apos;absence de Parley. Redemandez pour en obtenir une nouvelle.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>La connexion à %1 n&apos;est pas sûre</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>Son certificat ne peut pas être vérifié, donc rien n&apos;a été envoyé. Si votre réseau inspecte le trafic, ajoutez son certificat à ce fournisseur.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>Le proxy de votre réseau est injoignable</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>Vérifiez le proxy dans les réglages de votre système. </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 a changé d&apos;adresse</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>Votre clé n&apos;y a pas été envoyée. Vérifiez l&apos;adresse dans les réglages. </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>La connexion à %1 a été coupée</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>Elle s&apos;est terminée avant que quoi que ce soit soit dit. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>Vérifiez votre réseau ou l&apos;adresse du fournisseur. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>Vérifiez votre réseau. </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>Le crédit chez %1 est épuisé</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>Ajoutez du crédit sur son site web ou utilisez un autre modèle. </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1 est surchargé ou en panne</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>Le problème vient de chez eux. </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>Il reprend les requêtes dans %1. </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>Attendez un peu ou utilisez un autre modèle. </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1 limite les requêtes</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>Pas de réponse de %1 depuis %2</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Pas de réponse de %1</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>Le modèle est peut-être encore en cours de chargement. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1 ne propose pas %2</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>Il a peut-être été renommé ou retiré, ou votre clé n&apos;y a pas accès. </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>Cette conversation ne tient pas dans %1</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>Omettez ou résumez ce qui est ancien, utilisez un modèle avec plus de place ou raccourcissez votre message. </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>Un filtre de contenu de %1 l&apos;a arrêtée. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1 n&apos;autorise pas cela</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>Votre clé n&apos;a peut-être pas accès à %1, ou il n&apos;est pas proposé dans votre région. </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1 n&apos;a pas accepté la requête</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>Détails en donne la raison. </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>Budget du jour atteint</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>Budget mensuel atteint</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>Budget mensuel pour %1 atteint</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>Le budget de cette comparaison est atteint</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>Le budget de cette discussion est atteint</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>Votre message est conservé et rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>Personne ne sait ce que coûte %1</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>Vos budgets ne peuvent pas le compter. </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>Les modèles payants sont en pause jusqu&apos;à demain. </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>Les modèles payants sont en pause jusqu&apos;au mois prochain. </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>Les modèles payants sont en pause ici. </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>Cette discussion ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>Rien n&apos;est perdu tant que Parley est ouvert. Faites un peu de place ; il enregistrera de nouveau de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>Rien n&apos;est perdu tant que Parley est ouvert. Il continue d&apos;essayer d&apos;enregistrer.</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>Vous envoyez</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Le modèle répond</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>Exemple %1, vous envoyez</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>Exemple %1, le modèle répond</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>Que faire de l&apos;exemple %1</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>Dossier de fichiers Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>Dossier de pages web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>Dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Lignes JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Archive Parley, complète et chiffrée</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Archive Parley, complète</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exporter cette discussion</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>Exporter cette comparaison</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exporter toutes les discussions</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>Les questions peuvent aller à un autre fournisseur</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>Repli pour</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>Changer après</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>Erreur du serveur, %n essai</numerusform>
            <numerusform>Erreur du serveur, %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget atteint</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>Tous les modèles de %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>Pas de premier jeton en %1 s</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>Les étapes d&apos;un autre fournisseur ne sont pas interrogées tant que vous ne l&apos;autorisez pas ci-dessus.</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>Sans étape, vous apprenez ce qui n&apos;a pas marché, et personne d&apos;autre n&apos;est interrogé.</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Un autre fournisseur reçoit toute la discussion, et son prix peut différer. Parley signale en note de bas de réponse qu&apos;un repli a répondu.</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Parley signale en note de bas de réponse qu&apos;un repli a répondu.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Interroger %1 plus tôt</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Interroger %1 plus tard</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>Ne pas interroger %1</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>%1 est déjà interrogé.</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1 appartient à un autre fournisseur, qui recevrait toute la discussion. Autorisez-le d&apos;abord ci-dessus.</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>Inutilisable en l&apos;état</translation>
    </message>
</context>
<context>
    <name>parley::Figures</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>parley::FiguresTable</name>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette discussion</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>Cette discussion : %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>Routage : ce qu&apos;il a économisé</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>Ajouter une étape : %1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>environ %1 par exécution, ou plus</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>environ %1 par exécution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>Tant que le texte n&apos;est pas corrigé, les étapes ne peuvent pas être modifiées ici.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>« %1 » supprimé</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>Flux (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Enregistrer le flux</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>Flux (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>Le flux n&apos;a pas été enregistré : %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>« %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>« %1 » n&apos;est pas le texte d&apos;un flux.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n flux importé</numerusform>
            <numerusform>%n flux importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nom du flux</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l&apos;exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>Que faire du flux</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>Ce avec quoi le flux commence</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>Exécuter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>Pas encore de flux.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nouveau flux</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>Nouveau flux (Ctrl+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>Entrée ouvre un flux, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>Flux comme texte</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>Rejeu de l&apos;exécution %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Déjà en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>Rejouer à partir de ses réponses</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>Supprimer cette exécution</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Exécution %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>demandé à l&apos;exécution</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>Commence sans entrées</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence avec</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>Un flux pose plusieurs questions à la suite : ce qu&apos;un modèle répond passe au suivant, selon vos règles, à un prix que vous voyez d&apos;abord.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nouveau flux</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>Partir d&apos;exemples</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>exécuté %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>Flux vide</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>« %1 » supprimé</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n échange n&apos;est pas envoyé</numerusform>
            <numerusform>%n échanges ne sont pas envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n échange est envoyé raccourci</numerusform>
            <numerusform>%n échanges sont envoyés raccourcis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n échange est envoyé en résumé</numerusform>
            <numerusform>%n échanges sont envoyés en résumé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 sur environ %2 jeton</numerusform>
            <numerusform>%1 sur environ %2 jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>Afficher %1 partie identique</numerusform>
            <numerusform>Afficher %1 parties identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>Écrit par %1 pour %2.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Écrit par %1.</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>Faire de la place dans cette discussion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>Ce qui a été dit reste ici tel quel. Vous choisissez comment son début parvient au modèle, pour cette discussion et jusqu&apos;à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Omettre les échanges les plus anciens</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>Mais garder la première question et sa réponse</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>Y raccourcir les longs textes, codes, fichiers et résultats</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>En envoyer un résumé</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>Derniers échanges laissés tels quels</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>Le faire de soi-même dès que la discussion ne tient plus</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>Modèle qui écrit le résumé</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Écrire le résumé</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Écriture du résumé</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Comment il est demandé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>Pas encore écrit. Vous pouvez aussi l&apos;écrire vous-même.</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>Appliquer et renvoyer</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>Ce résumé concerne d&apos;autres échanges. Réécrivez-le pour ceux-ci ou remettez la coupure en place.</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>Le prochain message coûte autant</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>Le prochain message coûte %1 de moins</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>Le prochain message coûte %1 de plus, car le cache du fournisseur ne convient plus</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>chacun des suivants autant</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>chacun des suivants environ %1 de moins</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>chacun des suivants environ %1 de plus</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>rien à omettre</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>Le prochain message coûte environ %1, chacun des suivants environ %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>Rentabilisé après %n message</numerusform>
            <numerusform>Rentabilisé après %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>Ce n&apos;est pas rentable</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>Choisissez d&apos;abord un modèle : ce qui tient en dépend.</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>Aucun résumé n&apos;a été écrit : %1.</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>%1 en entrée (%2 en cache)</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 en entrée</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1 jetons/s</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Coût inconnu</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1 aux prix de %2</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1, comme le fournisseur le déclare</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1 selon la liste de prix</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 lus du cache</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 lus du cache, %2 %</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Répondu par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>%1 jeton en entrée</numerusform>
            <numerusform>%1 jetons en entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1 écrits dans le cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 jeton en sortie</numerusform>
            <numerusform>%1 jetons en sortie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>dont %1 de raisonnement</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>%1 jusqu&apos;au premier jeton</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>Jamais dit : cela montre au modèle ce qui est voulu</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 en sortie</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>%1 jusqu&apos;au premier jeton</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>Copier la réponse de %1</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Plus pour cette réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Réponse précédente</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl et Entrée</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>Entrée seule commence une nouvelle ligne si vous envoyez avec Ctrl et Entrée ; Maj et Entrée le fait toujours.</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modèle des nouvelles discussions</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>Qui répond là où une discussion n&apos;a pas son propre modèle. Le modèle que vous choisissez dans une discussion devient aussi celui-ci. Sans choix, la variable DEFAULT_MODEL le désigne.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Réponse la plus longue, en jetons</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>Les réponses s&apos;arrêtent là au plus tard, sauf si une discussion a sa propre limite. Sans choix, la variable MAX_TOKENS s&apos;applique, sinon l&apos;usage du fournisseur.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>La liberté avec laquelle les modèles choisissent leurs mots : 0 est le plus constant. Certains modèles refusent tout choix. Sans choix, la variable TEMPERATURE s&apos;applique, sinon l&apos;usage du fournisseur.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Fermeture de Parley</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>Demander avant de quitter quand une réponse est en cours</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>Sinon, Parley se ferme aussitôt ; ce qui est arrivé de la réponse est conservé dans les deux cas. Pour un texte qui n&apos;a pas pu être enregistré, la question est toujours posée.</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model and its provider</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parley::ImportReport</name>
    <message>
        <source>What was not carried over</source>
        <translation>Ce qui n&apos;a pas été repris</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>Masquer l&apos;image %1</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>Charger l&apos;image %1</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d&apos;adresse</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>Enregistrer et discuter</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>Adresse, comme https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Sera conservée dans %1. Parley parle directement au fournisseur ; rien ne passe par nous.</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Aucun trousseau trouvé, la clé vaut donc jusqu&apos;à ce que vous quittiez. Parley parle directement au fournisseur ; rien ne passe par nous.</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>Coller une clé de %1</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Clé, si le serveur en veut une</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnue</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Obtenir une clé de %1</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>La clé est en cours d&apos;essai</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Saisissez d&apos;abord l&apos;adresse</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Collez d&apos;abord une clé</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>Cette adresse est inutilisable. Il lui faut un hôte, et https sauf si le serveur tourne dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>Parley ne reconnaît pas à qui est cette clé. Choisissez le fournisseur ci-dessous.</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Essai de la clé auprès de %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>La clé fonctionne, mais %1 ne l&apos;a pas prise. Déverrouillez-le et réessayez, ou gardez la clé jusqu&apos;à ce que vous quittiez.</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>le fournisseur la rejette</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>elle n&apos;a pas d&apos;accès</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>son crédit est épuisé</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>le fournisseur ne l&apos;a pas acceptée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>Refusée : %1. Nouvel essai après %2</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>Au repos jusqu&apos;à %1 : %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Utiliser la clé %1</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>Utilisée. Désactivez-la pour la garder sans l&apos;utiliser</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>Non utilisée. Activez-la pour l&apos;utiliser</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>Utiliser la clé %1 plus tôt</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>Utiliser la clé %1 plus tard</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Retirer la clé %1</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>Réutiliser maintenant</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>Réutiliser la clé %1 maintenant</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>%1 ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 jeton ce mois-ci</numerusform>
            <numerusform>%1 jetons ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Ordre des clés</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>La moins dépensière</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>Coller une autre clé</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Collez d&apos;abord une clé</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>Une clé refusée ou épuisée se repose ; la suivante est utilisée.</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Libellé (facultatif)</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Libellé de la clé</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>Les clés vont directement à %1 et jamais dans un fichier.</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>Aucun trousseau trouvé. Les clés valent jusqu&apos;à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variable d&apos;environnement %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>La clé n&apos;est plus utilisée, mais %1 ne l&apos;a pas supprimée. Déverrouillez-le et supprimez-y l&apos;entrée.</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>La clé est en cours d&apos;essai</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Essai de la clé auprès de %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>La clé fonctionne, mais %1 ne l&apos;a pas prise. Déverrouillez-le et réessayez, ou gardez la clé jusqu&apos;à ce que vous quittiez.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>Conservée jusqu&apos;à ce que vous quittiez. %n modèle trouvé.</numerusform>
            <numerusform>Conservée jusqu&apos;à ce que vous quittiez. %n modèles trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>Enregistrée dans %1. %n modèle trouvé.</numerusform>
            <numerusform>Enregistrée dans %1. %n modèles trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>Parley ne peut pas utiliser cette touche.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1 sert à écrire et à se déplacer dans le texte.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>Les touches sans Ctrl ni Alt servent à écrire ; prenez-les avec l&apos;une de celles-ci, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>Ctrl et Alt ensemble écrivent des caractères sur beaucoup de claviers.</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1 ferme les fenêtres dans tous les programmes.</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système : %1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>Ce que vous et les modèles écrivez reste tel quel.</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>La nouvelle langue s&apos;affiche au prochain démarrage de Parley.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>Dates, nombres et montants</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>Ils suivent la langue que vous choisissez, et les réglages de votre système s&apos;il parle la même. Les fichiers exportés ne dépendent d&apos;aucune langue.</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 est une date, %2 un nombre et %3 un montant.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>Prompts de la bibliothèque</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Les prompts sont illisibles : %1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>n&apos;a pas de message</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>a besoin de %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>Il n&apos;y a pas encore de prompts dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>Aucun prompt ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>Leurs messages sont demandés, avec leurs valeurs initiales ou celles du tableau ci-dessus. Les instructions appartiennent à qui répond.</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>Prendre des prompts</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>Prendre %n prompt</numerusform>
            <numerusform>Prendre %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>« %1 » est inutilisable : %2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>« %1 » vient d&apos;un Parley plus récent. Mettez Parley à jour pour le lire.</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>« %1 » n&apos;a pas été importé : un panel nomme de deux à huit modèles.</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>« %1 » n&apos;est pas un panel. Choisissez un fichier que Parley a exporté comme tel.</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>Panels (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>Enregistrer ces volets comme panel…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>Importer un panel…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>Comparer ces modèles</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>Nom du panel</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>Panel supprimé</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>Exporter le panel</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>Impossible d&apos;écrire « %1 » : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>Importer un panel</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>« %1 » est illisible : %2.</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>L&apos;adresse n&apos;est peut-être pas ce qu&apos;elle semble. Vérifiez l&apos;hôte ci-dessus.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>Parley n&apos;ouvre pas cette adresse</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>Seules des pages web et des adresses e-mail peuvent être ouvertes depuis une discussion.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Charger l&apos;image</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>Charger une image de %1 ?</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>Qui l&apos;exploite voit votre adresse réseau et cette adresse exacte, qui peut contenir des mots de la discussion.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1, dossier, %n discussion, ouvert</numerusform>
            <numerusform>%1, dossier, %n discussions, ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1, dossier, %n discussion, fermé</numerusform>
            <numerusform>%1, dossier, %n discussions, fermé</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>réponse non lue</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Retirer le verrouillage…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>Empêche les autres de lire dans un Parley ouvert : toutes ses fenêtres demandent une phrase secrète. Le verrouillage ne chiffre pas vos discussions sur le disque ; qui peut lire vos fichiers peut les lire.</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Verrouiller au démarrage de Parley</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller quand l&apos;écran est verrouillé</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>Le verrouillage est retiré.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>Verrouiller Parley par une phrase secrète</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>Vous la saisissez pour rouvrir les fenêtres de Parley. Si vous l&apos;oubliez, démarrez Parley une fois avec « parley --forget-lock » ; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>Définie. « Verrouiller Parley » dans la palette de commandes verrouille aussitôt.</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>La phrase secrète n&apos;a pas pu être définie : il n&apos;y a pas assez de mémoire libre. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Retirer le verrouillage</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>Saisissez la phrase secrète du verrouillage.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parley est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>Oubliée ? Le verrouillage ferme les fenêtres et ne chiffre rien : quittez Parley et démarrez-le une fois avec « parley --forget-lock ». Rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>Vos fournisseurs sont illisibles : %1. Le fichier est laissé tel quel ; corrigez-le ou retirez-le, puis relancez Parley.</translation>
    </message>
    <message>
        <source>%1 - Parley</source>
        <comment>window title</comment>
        <translation>%1 - Parley</translation>
    </message>
</context>
<context>
    <name>parley::MergeBar</name>
    <message>
        <source>Merge answers</source>
        <translation>Fusionner les réponses</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Comment fusionner</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>Le meilleur de chacune</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>Seulement ce sur quoi elles s&apos;accordent</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>Instruction personnelle</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Afficher ce qui est envoyé</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Masquer ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>Ce qui est envoyé pour fusionner les réponses</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>La question et les réponses prennent la place de {{question}} et {{answers}}, sans dire qui les a données.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>Réinitialiser l&apos;instruction</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>Choisir le modèle qui fusionne</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>Fusionner les réponses avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 sur %n réponse prête</numerusform>
            <numerusform>%1 sur %n réponses prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>Fusionner %1 maintenant</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>Posez d&apos;abord une question : ses réponses pourront alors être fusionnées.</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>une question disparue</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>Une réponse retirée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>Fusionner autrement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Afficher celle-ci seulement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>Supprimer la réponse fusionnée</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>La fusion demande au moins deux réponses, et aucune n&apos;est encore prête.</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>La fusion demande au moins deux réponses, et une seule est prête.</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>Écrivez d&apos;abord votre propre instruction : ce qui est envoyé est ouvert ci-dessous.</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>Huit volets au maximum : retirez-en un, puis utilisez la réponse fusionnée.</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>Réponse fusionnée</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>Fusionnée par %1. Choisir un autre modèle</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>Fusionne depuis %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>La réécrire avec un autre modèle</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>Copier la réponse fusionnée</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Fusionner de nouveau</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>Plus pour la réponse fusionnée</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>En fait un volet comme les autres, qui reçoit aussi la question suivante</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Différences avec le choix</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>Ce qui diffère entre la réponse fusionnée et le choix</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>Arrêter la fusion</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>Continuer avec la seule réponse fusionnée</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>Choisir un autre modèle, ou l&apos;enlever</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L&apos;enlever</translation>
    </message>
</context>
<context>
    <name>parley::ModelFigures</name>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>vision</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>contexte de %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>%1 en entrée, %2 en sortie par million</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>prochain envoi environ %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>déjà en cache</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>cette discussion ne tient pas</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>Ajoutez une clé ou démarrez un serveur local pour voir des modèles.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>Déjà en cache</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>Rechercher parmi %n modèle</numerusform>
            <numerusform>Rechercher parmi %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>Contient cette discussion</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n modèle ne dit pas s&apos;il voit les images</numerusform>
            <numerusform>%n modèles ne disent pas s&apos;ils voient les images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n modèle ne dit pas s&apos;il utilise des outils</numerusform>
            <numerusform>%n modèles ne disent pas s&apos;ils utilisent des outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n modèle ne dit pas s&apos;il raisonne</numerusform>
            <numerusform>%n modèles ne disent pas s&apos;ils raisonnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n modèle ne dit pas combien y tient</numerusform>
            <numerusform>%n modèles ne disent pas combien y tient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Par prix</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>Par premier jeton</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>Les moins chers d&apos;abord, en comptant trois jetons en entrée pour un en sortie</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>Les plus rapides d&apos;abord, selon la médiane de 24 heures</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>Non mesuré ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Choisis dernièrement</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerDelegate</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Chat won&apos;t fit</source>
        <translation>La discussion ne tient pas</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Retirer des favoris (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Ajouter aux favoris (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>Aucun modèle n&apos;est connu pour être tout cela</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Afficher tous les modèles</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Demande de ses modèles…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>N&apos;offre aucun modèle</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>Dans aucune liste</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>Utiliser « %1 » avec %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier jeton %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
</context>
<context>
    <name>parley::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>parley::NamesPage</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>Noms des nouvelles discussions</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>Une discussion reçoit aussitôt le nom de ses premiers mots. Un modèle peut choisir un meilleur nom après la première réponse : c&apos;est une petite requête, dont le coût compte pour la discussion. Un nom que vous avez donné n&apos;est jamais remplacé.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>D&apos;après les premiers mots</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>parley::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Comme pour tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>hôte:port</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>Autorité de certification supplémentaire</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>Ce qui reste tel quel ici suit ce que Réglages, Réseau indique pour tous les fournisseurs.</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>Jusqu&apos;à la connexion</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>La résolution du nom, le proxy et le chiffrement ensemble.</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Jusqu&apos;au début de la réponse</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>Les modèles qui réfléchissent longtemps avant leur premier mot ont besoin de plus.</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silence au milieu</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>Entre deux morceaux d&apos;une réponse.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La réponse entière</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>Elle est alors coupée, et ce qui en est arrivé reste. 0 veut dire sans limite.</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Réseau et proxy</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>Comment tous les fournisseurs sont joints. Ce qu&apos;un fournisseur indique sous Réseau sur sa propre page passe avant ; cet ordinateur est toujours joint directement. Les modifications comptent à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Combien de temps Parley attend avant de réessayer, d&apos;interroger le modèle suivant ou de le signaler.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>Pour les réseaux qui regardent dans les connexions chiffrées, ou les serveurs qui ont leur propre autorité de certification. Parley fait aussi confiance aux certificats du système.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>Demande au serveur de chaque fournisseur sa première page, sans clé et sans question.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Cela fonctionne-t-il ?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>Parley fait désormais confiance aux certificats de ce fichier.</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>Il n&apos;y a pas encore de fournisseur sur un autre ordinateur, donc personne à joindre : ajoutez-en un sous Fournisseurs.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Interrogation des serveurs…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>Cela fonctionne : réponse de %1 en %2 ms au plus.</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>Cela fonctionne : réponse de %1 en %2 ms au plus ; le proxy pour tous est %3.</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>Personne n&apos;a été joint, pas même %1 : %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>Réponse de %1, mais pas de %2 : %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>Toujours d&apos;actualité ?</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n message a attendu et n&apos;a pas encore été envoyé.</numerusform>
            <numerusform>%n messages ont attendu et n&apos;ont pas encore été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>%n autre discussion contient des messages pas encore envoyés.</numerusform>
            <numerusform>%n autres discussions contiennent des messages pas encore envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>Les messages attendent ici et partent à son retour.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>Les messages attendent ici et partent au retour du réseau. Les modèles locaux répondent toujours.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>Les messages attendent ici et partent au retour du réseau.</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>Vos discussions étaient endommagées sur le disque : Parley est revenu à la sauvegarde « %1 ». Le fichier endommagé est conservé sous %2.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>Vos discussions étaient endommagées sur le disque et rien n&apos;a pu en être lu : Parley commence vide. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>Vos discussions étaient endommagées sur le disque : Parley a récupéré tous les messages qu&apos;il connaît. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>Vos discussions étaient endommagées sur le disque : Parley a récupéré ce qui était lisible ; messages perdus : %1. Le fichier endommagé est conservé sous %2.</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>Un autre programme écrit vos discussions (%1) : ici, vous pouvez seulement les lire. Fermez-le et relancez Parley.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>Vos discussions ont été écrites par un Parley plus récent : rien n&apos;a été modifié. Mettez Parley à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>Vos discussions ne peuvent pas être ouvertes : %1. Parley réessaie à chacune de vos actions ; ce que vous écrivez est gardé en mémoire.</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture du cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture du cache</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>En %1 par million de jetons. Un prix à vous passe avant toute liste ; laissez le cache vide s&apos;il coûte autant que l&apos;entrée.</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>nouveau prix</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Retirer le prix de %1</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>Remettre dans les discussions</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Sortir de son dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Utiliser pour les nouvelles discussions</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copier son nom</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, and what is done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Use the prompt %1</source>
        <translation>Utiliser le prompt %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>Exécuter le flux %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages : %1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>Choisir celle-ci</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Étiquettes et note</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Différences avec le choix</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>L&apos;interroger seul</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>Seulement les réponses à une question posée à tous</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Choisie : %1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>Choisir la réponse de %1</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>Bonne réponse de %1</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>Mauvaise réponse de %1</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>Étiquettes et note sur %1</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>Ce qui diffère entre %1 et le choix</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Interroger %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>Continuer avec %1 seul</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>Continuer ici, en discussion</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Afficher celle-ci seulement</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Copier la réponse de %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Paramètres des réponses</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>Paramètres des réponses : %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · meilleur</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>jeton en sortie</numerusform>
            <numerusform>jetons en sortie</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>jetons/s</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier jeton</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>Coût et vitesse sont masqués jusqu&apos;à votre choix</translation>
    </message>
</context>
<context>
    <name>parley::PaneWindow</name>
    <message>
        <source>%1 - Parley</source>
        <comment>window title</comment>
        <translation>%1 - Parley</translation>
    </message>
</context>
<context>
    <name>parley::PaneZoom</name>
    <message>
        <source>Text %1 %</source>
        <translation>Texte %1 %</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>Paramètres des réponses</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>Tel que le modèle et vos réglages le prévoient</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>Paramètres des réponses (Ctrl+Maj+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>Comptabilisé sous</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>Ce nom accompagne tout ce que vous demandez désormais. Il distingue les personnes qui partagent une clé ou réunissent leur consommation.</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>La variable d&apos;environnement %1 dit qui demande.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre : %1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>Entrée / sortie par 1 M</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>Premier jeton, 24 h</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>ce n&apos;est pas du PNG, JPEG, GIF, WebP ou BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>l&apos;image est trop grande</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>l&apos;image est endommagée</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>les images d&apos;ailleurs ne peuvent pas être chargées ici</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché : %1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Chargement de l&apos;image…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>Ouvrir la fenêtre rapide de Parley</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>lecture du cache</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>écriture du cache</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>écriture du cache, 1 heure</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>écriture du cache, 12 heures</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>son en entrée</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>images en entrée</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>vidéo en entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>son en sortie</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>images en sortie</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>vidéo en sortie</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1 000 recherches</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1 000 requêtes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1, au-delà de %2 jetons</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 modèle</numerusform>
            <numerusform>%1 modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 non compris et ignorés</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>Actualiser les prix</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>Actualiser chaque semaine</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>Demande aux listes publiques genai-prices, OpenRouter et models.dev ce que coûtent les modèles, seulement quand vous appuyez sur le bouton ou cochez ceci. Rien de vous n&apos;est envoyé avec. Ce qu&apos;une réponse a déjà coûté ne change jamais ; vos propres prix, fixés chez un fournisseur, passent avant toute liste.</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>Les nouveaux prix ne peuvent pas être conservés : %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>Prix du %1, %2 modèle</numerusform>
            <numerusform>Prix du %1, %2 modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>Dernière actualisation, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>Non récupéré : %1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>Aucun prix n&apos;avait changé.</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Par million de jetons</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu&apos;elles seront imprimées</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>Il n&apos;y a pas de place pour du texte sur ce papier. Choisissez un papier plus grand ou des marges plus petites.</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>Discussions, prompts, flux et consommation</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Leurs sauvegardes</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>Cache des réponses</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>Réglages et fournisseurs, sans les clés</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>Vos questions à %1, et sa liste de modèles</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>Listes de prix, une fois par semaine comme vous l&apos;avez choisi</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>Listes de prix, seulement quand vous les demandez</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>Les serveurs de modèles qui tournent ici sont recherchés quand vous ajoutez un fournisseur</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>Seulement ce que vous autorisez au cas par cas : une image ou un lien d&apos;une réponse sur lequel vous cliquez, une page web qu&apos;un outil peut lire, un proxy ou un cache d&apos;équipe que vous avez défini</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>Parley n&apos;envoie que vos questions aux fournisseurs que vous avez choisis. Il n&apos;a ni compte, ni serveur à lui, et ne compte rien. Voici tous les hôtes qu&apos;il peut appeler :</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Nouvelles discussions</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>Les nouvelles discussions sont temporaires</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>Une discussion temporaire n&apos;est jamais écrite sur le disque et disparaît à sa fermeture. Le raccourci d&apos;une discussion temporaire en commence alors une qui est conservée.</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>Si Parley s&apos;arrête de façon inattendue, il laisse un court texte qui dit à quel endroit du programme. Il ne contient rien de vos discussions ni aucune clé, reste sur cet ordinateur, et les cinq derniers sont conservés.</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Écrire des rapports de plantage</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Afficher le plus récent</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>Supprimer tous les rapports</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>Supprimer tous les rapports de plantage ?</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>Les rapports sur cet ordinateur disparaissent, rien d&apos;autre. Les nouveaux sont écrits selon votre choix ci-dessus.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Ce qui est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>Dans un dossier que vous seul pouvez lire. Les clés sont dans %1, pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n&apos;y en a aucun.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>Le plus récent date du %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Les prompts sont illisibles : %1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>Il n&apos;y a pas encore de prompts : créez-en un sur la page Prompts.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>« %1 » est inutilisable : %2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>Les exemples de « %1 » ont été omis : une réponse est en cours d&apos;écriture.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>« %1 » a mis %n exemple avant votre message.</numerusform>
            <numerusform>« %1 » a mis %n exemples avant votre message.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>« %1 » a donné ses instructions à cette discussion.</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 jeton</numerusform>
            <numerusform>≈ %1 jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>Ce qui est dit au modèle avant tout le reste. {{topic}} crée un emplacement rempli à chaque fois.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>Ce qui est envoyé. Laissé vide, vous l&apos;écrivez dans la discussion.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>« %1 » est aussi appelé par /%2 ; donnez une autre commande à l&apos;un des deux.</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>Prendre d&apos;une discussion</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>envoyés avant votre message · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Enregistrer le prompt</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>Tout exporter vers un dossier…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>Exporter tous les prompts</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>Le prompt n&apos;a pas été enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n prompt exporté vers %1</numerusform>
            <numerusform>%n prompts exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L&apos;exportation a échoué : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n modifié, comme version suivante</numerusform>
            <numerusform>%n modifiés, comme version suivante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>Il n&apos;y a pas de prompt dedans.</translation>
    </message>
    <message>
        <source>Prompts: %1.</source>
        <translation>Prompts : %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>Tous les prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L&apos;essayer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>Utiliser dans une discussion</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1, afficher toutes les versions</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>Nouveau prompt (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>Prompts avec l&apos;étiquette</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>Entrée ouvre un prompt, Espace lui met une étoile, Suppr le supprime.</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>Aucun prompt ne correspond.</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Pas encore de prompts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer l&apos;étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>parley::PromptRows</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1, par /%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favori</translation>
    </message>
</context>
<context>
    <name>parley::PromptSheet</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Ôter l&apos;étiquette %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Retour au prompt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L&apos;essayer</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>Sur %n modèle</numerusform>
            <numerusform>Sur %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>Interroge côte à côte les modèles de la comparaison actuelle</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>Pas encore utilisable : %1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>Écrivez un message pour l&apos;essayer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptVariables</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>Retirer (l&apos;ôter d&apos;abord du texte)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>Fermer les versions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>Version %1, actuelle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>Tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>La version %1 est identique à l&apos;actuelle.</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>Barré : seulement dans la version %1. Teinté : ce qui est venu depuis.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurer la version %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>« %1 » n&apos;est pas encore utilisable : %2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>Un prompt garde ce que vous dites sans cesse aux modèles, avec des emplacements pour ce qui change.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>En ajouter quelques-uns pour commencer</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>« %1 » supprimé</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versions de « %1 »</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Vos prix</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Retirer ce fournisseur…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Combien de temps attendre</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>Jusqu&apos;à la connexion</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Jusqu&apos;au début de la réponse</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silence au milieu</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>Comme pour tous : %1 s</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Réponses longues</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>Les réponses survivent à une connexion perdue</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>Le service continue d&apos;écrire quand la connexion se coupe ou que Parley est fermé, et Parley récupère la suite plus tard ; pour cela, le service stocke vos réponses, ce qu&apos;il ne fait pas sinon.</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>Cache de prompt</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>Les longues discussions sont gardées dans le cache de prompt du fournisseur</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>Ce qui a été envoyé y est gardé cinq minutes : le message suivant coûte alors un dixième pour cela. Le garder coûte une fois un quart de plus. Les discussions de moins de 1 024 jetons ne sont pas gardées.</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>Si %1 ne peut pas répondre</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// n&apos;est pas chiffré : tout le monde en chemin peut lire la clé et ce que vous écrivez.</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>Démo, sans réseau</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Demande une clé</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>Cette adresse est inutilisable. Il lui faut un hôte, et https sauf si le serveur tourne dans votre propre réseau. Non enregistré.</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>Enregistré. Les clés données pour l&apos;ancienne adresse ne vont pas à la nouvelle et ont été retirées : collez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>Le fournisseur est interrogé</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>Connecté. %n modèle trouvé.</numerusform>
            <numerusform>Connecté. %n modèles trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Retirer le fournisseur</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>Retirer %1 et ses clés ?</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>Les discussions restent. Les clés sont supprimées définitivement.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Non retiré : %1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>Clé de l&apos;environnement</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Cet ordinateur, port %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>Fonctionne sans clé</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parley::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>Proxy pour tous les fournisseurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>Les questions, les listes de modèles et de prix, les pages et les images passent par lui.</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <comment>name of a field</comment>
        <translation>Proxy : %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>Seulement si le proxy a des utilisateurs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>Tant que l&apos;hôte n&apos;est pas rempli, tout passe comme le dit le système.</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un proxy : écrivez son hôte, par exemple proxy.example, et les identifiants dans leurs propres champs. Non enregistré.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>Le trousseau ne répond pas : le mot de passe est gardé jusqu&apos;à ce que vous quittiez Parley.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Le mot de passe n&apos;a pas pu être conservé : %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>Le mot de passe est encore dans le trousseau : %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>Juger toutes</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>Modifier la question et tout redemander</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>Toutes aussi bonnes</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>Aucune d&apos;utile</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Étiquettes et note…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>Dire de toutes les réponses ensemble qu&apos;aucune n&apos;est meilleure, ou qu&apos;aucune n&apos;est utile</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>Ouvrir dans Parley</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Quelque chose n&apos;est pas enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 discussion contient du texte non enregistré.</numerusform>
            <numerusform>%1 discussions contiennent du texte non enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>Ce sera perdu si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Quitter et le perdre</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>Des réponses sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>%n réponse est encore en cours d&apos;écriture.</numerusform>
            <numerusform>%n réponses sont encore en cours d&apos;écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>Si vous quittez maintenant, elles s&apos;arrêtent là. Ce qui est arrivé est conservé, et chacune peut être redemandée.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>Discussions (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>Comparer (Ctrl+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>Flux (Ctrl+3)</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>Prompts (Ctrl+4)</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>Consommation (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Réglages (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>affiché maintenant</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>Entre, avec 95 % de certitude</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Pouces</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>Trop peu de votes</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1 : %2, score %3, entre %4 et %5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1, et avec 95 % de certitude entre %2 et %3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Votes comptés</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Tous les votes</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l&apos;aveugle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À découvert</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>Étiquettes comptées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>Exporter le classement</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>Les votes sont illisibles : %1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>Jamais comparés avec ceux ci-dessus</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>Pas encore de votes. Choisissez la meilleure réponse dans une comparaison, et les modèles sont classés ici.</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>Pas encore de votes de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>D&apos;après %1 vote de vous, sur vos questions : ce que d&apos;autres préfèrent peut différer.</numerusform>
            <numerusform>D&apos;après %1 votes de vous, sur vos questions : ce que d&apos;autres préfèrent peut différer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>Des modèles partagent un rang tant que leurs intervalles se chevauchent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 modèle a moins de %2 votes et pas de rang.</numerusform>
            <numerusform>%1 modèles ont moins de %2 votes et pas de rang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>Gagner 8 fois sur 10 arrive encore par hasard une fois sur neuf.</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>Là où des modèles n&apos;ont jamais été comparés, même par l&apos;intermédiaire d&apos;autres, leurs scores ne se disent rien l&apos;un à l&apos;autre.</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>Des votes sur des noms connus peuvent suivre le nom ; ceux à l&apos;aveugle ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L&apos;exportation a échoué : %1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>Parley %1 est sorti. Rien n&apos;a été téléchargé ; les réglages mènent à la page qui présente les nouveautés.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>Modèle précédent</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Modèle suivant</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt précédent</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt suivant</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juge : %1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>Le juge a échoué : %1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Ouvrir dans Comparer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>parley::ReplayDesk</name>
    <message>
        <source>Name of the replay</source>
        <translation>Nom du rejeu</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>Rejeu supprimé</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>Budget de ce rejeu</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>En cours de jugement…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier jeton %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La réponse a été coupée.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>du cache</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1 : en cours d&apos;interrogation</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1 : pas encore interrogé</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1 : échec. %2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>Ce prompt a été perdu.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1 : %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 répondus</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>score moyen %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 répondus</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>Pas encore de rejeux. Un rejeu pose une liste de prompts à plusieurs modèles et affiche leurs réponses côte à côte, avec leur coût.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Rejeux</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>Renommer le rejeu</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>Supprimer le rejeu</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>Nouveau rejeu</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>Choisissez un panel, ou ajoutez des modèles un par un.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>Les volets de la comparaison</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>paramètres propres</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Que demander</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D&apos;un fichier…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Taper ou coller</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts d&apos;un fichier</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>Tableaux et lignes JSON (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>« %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>« %1 » dépasse 64 Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>« %1 » est inutilisable : %2.</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>Que demander, avec les colonnes de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>These prompts can&apos;t be made: %1.</source>
        <translation>Ces prompts ne peuvent pas être créés : %1.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>Aucun prompt ne correspond.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>encore environ %1 et %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 répondus</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 non jugés</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 dépensés</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 sur %2 dépensés</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 de coût inconnu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>Terminé, avec des échecs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 modèle est interrogé par lot : les réponses arrivent en un jour.</numerusform>
            <numerusform>%1 modèles sont interrogés par lot : les réponses arrivent en un jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>Arrêté : %1.</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Ouvrir dans Comparer</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>Exporter le rejeu</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L&apos;exportation a échoué : %1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Tous les rejeux</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>Redemander les échecs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Progression du rejeu</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Modifier le budget…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>En lot…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>Demander le reste en un lot, environ à moitié prix</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>Environ à moitié prix, réponse dans les 24 heures</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>Prompts affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Ordre des prompts</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Score le plus bas d&apos;abord</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Les plus chers d&apos;abord</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>Nouveau rejeu</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Tous les rejeux</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>Un tableau ou des lignes JSON avec une colonne par variable, des questions de discussions antérieures, des prompts de la bibliothèque, ou un texte avec un prompt par ligne. Chaque prompt est demandé à part.</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>Questions antérieures…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>questions antérieures</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>De la bibliothèque…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>Un modèle qui note chaque réponse de 0 à 10. Il est interrogé une fois de plus pour chaque réponse.</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>Pas de juge</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>Le juge est interrogé</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>Instruction du juge</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>S&apos;arrête avant une question qui le dépasserait. Laissez vide pour n&apos;en fixer aucun.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>pas de budget</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>Démarrer le rejeu</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juge : %1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>Juge : aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Environ %1 pour %2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1, et %2 de prix inconnu</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>« %1 » n&apos;est pas un montant. Saisissez-en un, comme 2,50.</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>Personne ne sait ce que coûtent certains de ces modèles, un budget ne peut donc pas être tenu. Enlevez-les ou laissez le budget vide.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>Connu dès que des modèles et des prompts sont choisis.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>Demande impossible : %1.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1 : environ %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>Dont le juge : environ %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 jetons en entrée. Les réponses sont supposées aussi longues que d&apos;habitude.</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>Le budget l&apos;arrêtera probablement avant la fin.</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>Si le modèle le dit</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>Si une condition est remplie</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Choisir une étape</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>Voie %1, %2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>Voie %1, quand elle est prise</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>La voie %1 mène à %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>Retirer la voie %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>Tout autre cas</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>Une condition qui est calculée</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>On demande au modèle si ceci convient</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>tout autre cas</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>il s&apos;agit d&apos;argent</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>Ajouter une voie</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>c&apos;est …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>Escaladé vers %1 : %2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>Routé vers %1 : %2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>Le modèle puissant a aussi été interrogé : %1.</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>Non demandé au modèle puissant bien que %1 : %2.</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>, %1 économisés</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>, %1 de plus que sans le plan</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>Lecture : encore %1 discussions.</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>Les discussions sont illisibles : %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladées</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économisé</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Par plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>Derniers choix</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>Ce qu&apos;un plan aurait coûté</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>Plan à essayer sur des questions antérieures</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>Calculé sur cet ordinateur à partir de vos discussions de ces jours : personne n&apos;est interrogé. Les règles seules décident, comme si le classifieur ne disait rien, et les contrôles ne sont pas rejoués. L&apos;autre modèle est supposé utiliser autant de jetons.</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Ses questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>A coûté</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Coûterait</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>Il n&apos;y a pas encore de plans : créez-en un sous Plans.</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>Ce que les plans ont choisi est illisible : %1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>%1 de plus que sans plans</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 économisés</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>Ce que certaines réponses ont économisé n&apos;est pas connu : %1 d&apos;entre elles.</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>Aucun plan n&apos;a choisi de modèle ces jours-ci. Choisissez-en un dans les paramètres d&apos;une discussion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 question : %2 vers un modèle économique, %3 vers un puissant. %4 escaladées, %5 par un contrôle et %6 par vous. Les classifieurs ont pris %7.</numerusform>
            <numerusform>%1 questions : %2 vers un modèle économique, %3 vers un puissant. %4 escaladées, %5 par un contrôle et %6 par vous. Les classifieurs ont pris %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escaladé vers %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 question a coûté %2 ; avec ce plan environ %3 : %4 vers le modèle économique, %5 vers le puissant. %6 auraient été soumises au classifieur. %7 sont laissées de côté : leur consommation ou leur prix n&apos;est pas connu.</numerusform>
            <numerusform>%1 questions ont coûté %2 ; avec ce plan environ %3 : %4 vers le modèle économique, %5 vers le puissant. %6 auraient été soumises au classifieur. %7 sont laissées de côté : leur consommation ou leur prix n&apos;est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>Économique : %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Puissant : %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>Un plan envoie les questions simples à un modèle économique et le reste à un puissant. Une discussion en utilise un quand vous le choisissez dans ses paramètres ; chaque réponse dit qui a été choisi, pourquoi et ce que cela a économisé. Les discussions trouvent leur plan par son nom.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>Retirer ce plan ?</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>Les discussions qui l&apos;utilisent vous demanderont d&apos;en choisir un autre, ou un modèle. Ce qu&apos;il a économisé reste noté.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>Modèle économique</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>Modèle puissant</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>Règles : la première qui convient décide</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Puissant</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>Si aucune règle ne convient, interroger d&apos;abord un petit modèle</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>Sûreté exigée</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>À quel point le classifieur doit être sûr, de 0 à 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>Ce qui est dit au classifieur</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>Il lit votre question, coûte peu et dispose de 3 secondes ; ensuite, les règles seules décident.</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>Interroger aussi le modèle puissant quand la réponse économique</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusée</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>est coupée</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>est trop courte pour une longue question</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>dit qu&apos;elle ne peut pas ou ne sait pas</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>n&apos;est pas du JSON alors que du JSON était demandé</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>Correspond à cette expression régulière</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>correspond à cette expression régulière ; vide : aucune</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>Au plus autant de fois par discussion</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>Escalades dans une discussion</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>Personne : les règles seules décident</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>Quotidien %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>un autre plan porte ce nom, ou l&apos;a porté : choisissez-en un différent</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>Pas encore enregistré : %1.</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>Question plus longue que, en caractères</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>Question plus courte que, en caractères</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>Discussion jusqu&apos;ici plus longue que, en caractères</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>La question contient du code</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>La question a une pièce jointe</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>Des outils peuvent être utilisés</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>La discussion ou la question a l&apos;une des étiquettes</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>La question contient l&apos;un des mots</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>La question correspond à l&apos;expression régulière</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>À quoi elle compare</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Puissant</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>Qui répond alors</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>Un, ou plusieurs séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Rien n&apos;a été demandé</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>Une exécution montre ici ce que chaque étape demande et répond, combien de temps elle prend et ce qu&apos;elle coûte.</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>Retour au flux</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l&apos;exécution</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>Reprend où elle en était ; ce qui a reçu réponse n&apos;est pas redemandé</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>Exécutions de ce flux</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Étapes de l&apos;exécution</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>Ce qu&apos;une étape a demandé et répondu se lit ci-dessous.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 en entrée</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 en sortie</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>%1 en sortie jusqu&apos;ici</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>en lot</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>a choisi « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>attend son lot</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>Envoyé par lot. La réponse arrive en un jour, et l&apos;exécution continue alors, même après la fermeture de Parley.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>Son tour n&apos;est pas encore venu.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>environ %1 en entrée</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>peut être sauté</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Démarrer l&apos;exécution</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mes messages</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Plus d&apos;un an</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Tout dossier</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier : %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Rechercher sans filtres</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>Discussions trouvées</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>Trouve tout mot jamais dit dans une discussion, dans toute écriture. Les « expressions entières » se mettent entre guillemets, les -mots sont exclus.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>Rien ne correspond à « %1 ». Essayez moins de mots ou une autre orthographe.</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
</context>
<context>
    <name>parley::SearchPreview</name>
    <message>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>Ouvrir à ce message</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>Résultats dans cette discussion</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>Résultat précédent (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>Résultat suivant (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>Ouvrir à ce message (Entrée)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>Plus de %1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
</context>
<context>
    <name>parley::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>parley::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>à %1 %n modèle</numerusform>
            <numerusform>à %1 %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>%1 jeton chacun</numerusform>
            <numerusform>%1 jetons chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
</context>
<context>
    <name>parley::SendFigures</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Puissant</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Routé · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>Routé · un classifieur choisit</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2 : %3</translation>
    </message>
</context>
<context>
    <name>parley::SendSheet</name>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Ce brouillon</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>Réponse, raccourcie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Résultat d&apos;outil</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>Message, raccourci</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>Omis : jamais arrivé</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>Omis : réflexion</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>Omis : selon votre choix</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>Omis : le milieu</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>Omis : non accepté ici</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1 lit toute cette discussion sur cet ordinateur ; rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1 répond sur cet ordinateur ; rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>%n partie de cette discussion n&apos;est pas lue.</numerusform>
            <numerusform>%n parties de cette discussion ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>Toute cette discussion est envoyée ; rien n&apos;est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>%n partie de cette discussion n&apos;est pas envoyée, ou pas en entier.</numerusform>
            <numerusform>%n parties de cette discussion ne sont pas envoyées, ou pas en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 jeton</numerusform>
            <numerusform>%1 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1 probablement du cache</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1, %2 jetons. %3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… et %1 octets de plus : copiez le corps pour les voir.</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>Déjà répondu : la même réponse vient du cache et ne coûte rien.</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1 à %2 : un classifieur choisit qui répond ; ce qui lui est demandé est compris</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>Lecture des prix…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>Personne n&apos;a dit ce que coûte ce modèle.</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>Gratuit : il tourne sur vos propres machines.</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>Environ %1, avec une réponse de %2 jetons</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1 si le cache du fournisseur a oublié</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>Au plus %1, avec une réponse de %2 jetons</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>Pas de plafond : rien ne limite la réponse.</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1, déjà répondu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>Ne tient pas. Il faut %1 jetons ; %2 a de la place pour %3.</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>Le prochain message à %1 : %2 jeton</numerusform>
            <numerusform>Le prochain message à %1 : %2 jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 prompt système et cadre</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 messages antérieurs</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 ce brouillon</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>dont %1 probablement lus du cache</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>dont %1 écrits dans le cache</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>Estimation ; apprise de %n réponse</numerusform>
            <numerusform>Estimation ; apprise de %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>Cliquer pour voir exactement ce qui sera envoyé</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>Selon votre choix, à partir de ce message : %1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>Selon votre choix : %1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>Rien n&apos;est coupé : toute cette discussion est envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>Sans le plus ancien %n message, elle tiendrait. Rien n&apos;est coupé de soi-même.</numerusform>
            <numerusform>Sans les %n messages les plus anciens, elle tiendrait. Rien n&apos;est coupé de soi-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>Le brouillon seul est trop long. Rien n&apos;est coupé de soi-même.</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>%1 jetons de contexte utilisés</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>Combien tient dans %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>%1 sur %2 jetons utilisés</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>%1 de plus avec le brouillon</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>%1 restants pour la réponse</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>%1 de trop, avec la place pour la réponse</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>Cliquer pour faire de la place</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Aucun réglage ne s&apos;appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Réseau et proxy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Retour aux discussions</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>Les discussions restent ici 30 jours.</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>Hors de vue, mais trouvées par la recherche.</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>Modifier le dernier message, dans un champ vide</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>Échange suivant et précédent, dans la conversation</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>Version précédente et suivante, dans la conversation</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>Renommer, dans la liste des discussions</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>Supprimer, dans la liste des discussions</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>Choisissez une commande et appuyez sur ses nouvelles touches ; elles valent aussitôt, partout. Les touches d&apos;écriture restent aux champs de texte.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>Rechercher par touches</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>Appuyez sur des touches pour voir à quelle commande elles mènent.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>Appuyez ensuite sur les nouvelles touches de la commande choisie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>La commande choisie n&apos;a alors plus de touches.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>La commande choisie retrouve ses touches par défaut.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Toutes les commandes retrouvent leurs touches par défaut.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Aucune commande ne s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1 ne mène à aucune commande.</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Échap arrête toujours la réponse : elle ferme aussi tout ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Reprendre à « %1 »</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1 mène à « %2 ».</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>Pas encore de discussions. Ctrl+N en commence une.</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>Aucune discussion n&apos;est archivée.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Discussions archivées</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Discussions supprimées</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Supprimer « %1 » définitivement ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>Supprimer %n discussion définitivement ?</numerusform>
            <numerusform>Supprimer %n discussions définitivement ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>Elle n&apos;a jamais été enregistrée : rien ne peut la ramener.</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>Rien ne peut les ramener, sauf si une sauvegarde les contient.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parley ne répond pas</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parley tourne déjà, mais il ne répond pas. Attendez un instant et réessayez. Si cela n&apos;aide pas, mettez fin à ce programme et redémarrez Parley : ce qui a été enregistré n&apos;est pas perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>Répondre aussi à la même question posée autrement</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>Embeddings par</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modèle d&apos;embedding</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Similarité minimale</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>Aussi dans les discussions avec une température au-dessus de %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>Désactivé sauf choix contraire : chaque nouvelle question serait envoyée à un fournisseur de votre choix, pour être comparée aux précédentes.</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>Aucun de vos fournisseurs ne produit d&apos;embeddings. Ajoutez-en un qui le fait : OpenAI, Gemini, Ollama ou tout serveur semblable à celui d&apos;OpenAI.</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>Choisissez de qui utiliser les embeddings et nommez le modèle. D&apos;ici là, seule exactement la même question reçoit sa réponse du cache.</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>Chaque nouvelle question, sans le reste de la discussion, est envoyée à %1 (%2) pour son embedding ; les questions avec pièces jointes, outils ou code et les discussions temporaires ne le sont jamais. Une telle réponse montre la question à laquelle elle a d&apos;abord été donnée.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>Ce qu&apos;il a rendu n&apos;est pas un embedding.</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>Cela fonctionne : %1 dimensions.</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l&apos;orthographe</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
</context>
<context>
    <name>parley::SpellSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language (country)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l&apos;orthographe</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>Ce Parley a été compilé sans correcteur orthographique.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>Il n&apos;y a pas de dictionnaire sur cet ordinateur. Installez-en un pour Hunspell, comme le paquet hunspell-en-us ou hunspell-de-de, et redémarrez Parley.</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>Les mots fautifs sont soulignés là où vous écrivez. Sans choix, les dictionnaires de vos langues sont utilisés.</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>Aujourd&apos;hui : %n réponse, %1</numerusform>
            <numerusform>Aujourd&apos;hui : %n réponses, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>Ce mois-ci : %n réponse, %1</numerusform>
            <numerusform>Ce mois-ci : %n réponses, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>Budget de ce mois : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n requête de ce mois sans prix connu</numerusform>
            <numerusform>%n requêtes de ce mois sans prix connu</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>Vous avez utilisé %1 % des %2 du jour.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>Vous avez utilisé %1 % des %2 de ce mois.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>Vous avez utilisé %1 % des %2 de ce mois pour %3.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>« %1 » a utilisé %2 % de ses %3.</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>Commencer à discuter avec %1</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>Rechercher %1 de nouveau</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>Expliquer à quelqu&apos;un</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>Vous expliquez à {{audience}} en moins de {{words}} mots. Commencez par ce que cela signifie pour la personne, utilisez une comparaison tirée de la vie quotidienne et définissez un terme dans la phrase qui en a besoin. Terminez par une question qu&apos;elle devrait poser.</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>Expliquez {{topic}}.</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>une cliente</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>un nouveau collègue</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>un enfant de dix ans</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>Le dire simplement</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>Vous réécrivez des textes en mots simples. Gardez chaque fait, chaque nombre et chaque nom. Phrases courtes, verbes actifs, rien d&apos;ajouté. Si quelque chose peut se lire de deux façons, gardez la formulation et dites-le sous le texte.</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>L&apos;utilisation de l&apos;équipement est subordonnée à une inscription préalable.</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>Inscrivez-vous avant d&apos;utiliser la salle.</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>Relire une modification</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>Vous relisez des modifications de code. Nommez seulement ce qui peut mal tourner : bogues, situations de concurrence, données perdues, surprises pour l&apos;appelant. Pour chacun : la ligne, ce qui se passe, comment le montrer par un test. Pas de remarques sur le style. S&apos;il n&apos;y a rien, dites-le en une phrase.</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>À quoi cela sert : {{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>Défendre les deux côtés</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>Vous aidez à décider. Donnez les arguments les plus forts de chaque côté, chacun comme le présenterait quelqu&apos;un qui le soutient, puis ce qui devrait être vrai pour que l&apos;un ou l&apos;autre ait raison, et ce qui peut en être découvert en une semaine. Ne décidez pas.</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>La décision : {{decision}}

Ce qui compte pour moi : {{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>Hors ligne, %n fournisseur local prêt</numerusform>
            <numerusform>Hors ligne, %n fournisseurs locaux prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n fournisseur prêt</numerusform>
            <numerusform>%n fournisseurs prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n discussion répond</numerusform>
            <numerusform>%n discussions répondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n discussion en attente</numerusform>
            <numerusform>%n discussions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette discussion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>Cliquer pour voir la consommation</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>Ce qui décide, pour le modèle : {{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>Comment les réponses n&apos;en font qu&apos;une</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>Ce qui est demandé pour chaque ligne : {{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>Ce à quoi un modèle doit répondre oui ; vide : personne n&apos;est interrogé</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>Le texte qui est modifié : {{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>Ce qui est demandé. {{name}} prend une entrée ou le résultat d&apos;une étape.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nom de l&apos;étape</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>Modèles interrogés</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>Interrogés à sa place, dans cet ordre</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>Modèles interrogés à sa place</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Masquer les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>Utiliser le modèle du flux</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>Éventail, %n à la fois</numerusform>
            <numerusform>Éventail, %n à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>Modèle de %1 : %2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>Comme le dit le flux</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Écrivez un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>Ce qui est dit au modèle avant la question</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Un par ligne : nom: valeur</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>Écrivez un nom, un deux-points et la valeur : city: Berlin.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>Un modèle écrit une réponse</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>L&apos;une sous l&apos;autre</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>Ce que dit la majorité</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>C&apos;est fini quand</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Tous ont répondu</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>Tous sont interrogés, certains peuvent échouer</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>Le premier a répondu</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>Autant ont répondu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>Tout de suite, une à une</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>Par lot : moins cher, en un jour</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Déjà répondu</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Comme le disent les réglages</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Depuis le cache</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>Toujours redemander</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sans budget</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>Écrivez un montant, comme 0,50.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Limite de temps en secondes</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Comme partout</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>Écrivez combien de secondes, jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>L&apos;étape au-dessus. Sinon une étape par ligne, ou - pour aucune</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>L&apos;exécution continue quand cette étape échoue</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusionne</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>Nom d&apos;un résultat qui est une liste</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>Pour chaque ligne de</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>Nom d&apos;une entrée ou d&apos;un résultat</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>Une ligne s&apos;appelle</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>Plan de routage</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>Aucun : les choix ci-dessous en décident</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nom de l&apos;outil</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>Une par ligne : trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>Il est vrai que</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Une condition par ligne</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>Son résultat s&apos;appelle</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>Un nom pour les étapes suivantes</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>Essais supplémentaires</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>Autant de réponses</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>Comme le flux</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>donne %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>seulement si %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>%n essai de plus</numerusform>
            <numerusform>%n essais de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1 au plus</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>peut échouer</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>Glissez, ou appuyez sur Alt+↑ et Alt+↓, pour déplacer l&apos;étape</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>Haut et Bas déplacent l&apos;étape.</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>Poursuivre en discussion</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Ouvrir le lot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Aiguillage</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Éventail</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Pour chaque ligne</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>Interroge un modèle</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>Choisit l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>Interroge plusieurs modèles à la fois</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>Fait une réponse de plusieurs</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>Demande une fois pour chaque ligne d&apos;une liste</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>Utilise un outil</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>Modifie un texte, sans modèle</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>Arrête l&apos;exécution si quelque chose n&apos;est pas vrai</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>Résumer un texte</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>Le joindre ou le coller ; en obtenir les décisions</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>Résumez ce texte en cinq phrases, puis énumérez chaque décision et qui doit agir :</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>Relire ma modification</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>Coller un diff ; les risques d&apos;abord, le style à la fin</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>Relisez cette modification. Nommez d&apos;abord les risques, puis ce qui n&apos;est pas clair, le style à la fin :</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Expliquer une erreur</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>Coller le message et d&apos;où il vient</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>Expliquez cette erreur, sa cause la plus probable et comment s&apos;en assurer :</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>Rédiger une réponse</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>Dire à qui et ce qui doit en sortir</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>Rédigez une réponse courte et aimable à ce message. Ce que je veux obtenir : </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>Afficher %1 autre ligne sur %2</numerusform>
            <numerusform>Afficher %1 autres lignes sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>Cache d&apos;équipe</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>Cache d&apos;équipe : %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>Seulement si le serveur a des utilisateurs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>Les réponses, et avec elles ce qui a été demandé, deviennent lisibles par tous ceux qui peuvent lire ce serveur, et qui peut y écrire peut mettre des mots dans les réponses que vous recevez. Les discussions temporaires et les réponses avec outils ne sont jamais partagées.</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>J&apos;accepte que mes réponses y soient partagées</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>Vider pour toute l&apos;équipe…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>Les réponses peuvent être partagées avec une équipe sur un serveur Redis à vous. Votre propre cache est consulté d&apos;abord, puis celui de l&apos;équipe ; ce qui est nouveau est gardé dans les deux.</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>Supprimer les réponses de toute l&apos;équipe ?</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>Plus personne ne les trouve. Chacun garde les discussions et les réponses de son propre cache.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>Seulement si le serveur en a un</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>L&apos;équipe garde %1 réponse, %2.</numerusform>
            <numerusform>L&apos;équipe garde %1 réponses, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1 question a reçu sa réponse de là, %2 économisés.</numerusform>
            <numerusform>%1 questions ont reçu leur réponse de là, %2 économisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>Cela fonctionne : %1, avec ensembles vectoriels.</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>Cela fonctionne : %1, sans ensembles vectoriels.</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 Mais rien ne peut y être conservé : %2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>Il n&apos;y a pas de serveur de ce nom.</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>Rien n&apos;écoute à cette adresse.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>Le serveur répond trop lentement pour valoir l&apos;attente.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>Ce n&apos;est pas un Redis : ses réponses n&apos;ont pas de sens.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>L&apos;utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>Cet utilisateur n&apos;a pas les droits qu&apos;il faut à un cache.</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>Ce Parley a été construit sans chiffrement pour Redis : utilisez redis:// dans un réseau de confiance.</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>Le serveur est en lecture seule.</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>La mémoire du serveur est pleine.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>Connecté depuis %1.</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>Connecté depuis %1, mais rien n&apos;y est conservé : %2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>Injoignable depuis %1 ; de nouveaux essais se succèdent. %2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>Inutilisable : %1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>Activé ; il est interrogé avec la prochaine question.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>Ce avec quoi l&apos;outil est appelé</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>Le modèle est informé de votre refus</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>Dans chaque discussion, jusqu&apos;à ce que vous le révoquiez</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>Autoriser dans cette discussion</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>Dans cette discussion, jusqu&apos;à ce que vous le révoquiez dans les réglages</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>Cet appel seulement</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>Autoriser cet appel ? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>%1 appelé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>Rien n&apos;est transmis</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>Un oui durable vaut pour tout ce avec quoi cet outil est appelé.</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>Un oui durable vaut pour exactement cette adresse.</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>Arrêté à la limite des séries d&apos;appels : %1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>Les appels ont été arrêtés avant leur fin</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>Aucune réponse n&apos;a suivi</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>Heure actuelle</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>Lire les fichiers joints</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>Rechercher dans mes conversations</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Récupérer une page web</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>donne la date et l&apos;heure</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>calcule sur cet ordinateur</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>envoie des lignes de fichiers joints à cette discussion</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>envoie au modèle des extraits de vos autres discussions</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>interroge un serveur sur Internet, qui apprend l&apos;adresse</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Autorisé une fois</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>Autorisé dans cette discussion</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Toujours autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>Chaque discussion a son propre choix d&apos;outils, et aucun n&apos;est actif de lui-même. Avant l&apos;appel d&apos;un outil, on vous le demande, sauf si vous l&apos;avez autorisé plus longtemps.</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>Autoriser les pages de cet ordinateur et des réseaux privés</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>Nombre maximal de séries d&apos;appels pour une question</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>Autorisés plus longtemps</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>Rien : on vous demande avant chaque appel.</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>Ce qui a été appelé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>Appelé avec</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>dans chaque discussion</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>dans « %1 »</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>Révoquer %1, %2</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>Temporaire ou aucune</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>Retirée ou sans nom</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>Ce qui a été autorisé aux outils ne peut être lu ni modifié : %1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>En attente du premier jeton</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>Titre de niveau %1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>Aller au plus récent · %1 nouveaux</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>Copier l&apos;adresse de l&apos;image</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l&apos;adresse du lien</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copier le tableau en Markdown</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Copier la formule en TeX</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>Copier la réponse en Markdown</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>Copier la réponse en texte brut</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>Copier la réponse en texte enrichi</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nouvelle discussion d&apos;ici</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Comparer avec une autre version</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 discussion</numerusform>
            <numerusform>%1 discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1 élément n&apos;a pas pu être repris.</numerusform>
            <numerusform>%1 éléments n&apos;ont pas pu être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>Une pièce jointe : l&apos;exportation la nomme mais ne la contient pas</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>Sources d&apos;une réponse</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>Un résumé de la réflexion du modèle</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>Une marque indiquant que des messages antérieurs ont été omis</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>Un message d&apos;erreur à la place d&apos;une réponse</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>Un fichier seulement lié</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>Une partie que l&apos;exportation ne contient pas</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>Contenu de type inconnu</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>Un message présent deux fois ; un seul a été gardé</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>Deux messages différents sous un même numéro ; les deux ont été gardés</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>Le message auquel il répond manque ; il commence une branche à lui</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>Messages qui se répondent en cercle ; rompu</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>Une discussion sans aucun message</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>Une discussion présente deux fois ; la plus récente a été gardée</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>Quelque chose qui n&apos;est pas une discussion</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>Un fichier dont le chemin sort de l&apos;archive ; il n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>Un lien vers un autre fichier ; il n&apos;a pas été suivi</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>Un fichier de discussions qui manque</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>Un fichier de discussions illisible</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>Un fichier illisible</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>Une ligne illisible</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>Rien n&apos;a été importé : le fichier est chiffré et aucune phrase secrète n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>Rien n&apos;a été importé : la phrase secrète n&apos;ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>Rien n&apos;a été importé : le fichier a été altéré ou endommagé après son enregistrement. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>Rien n&apos;a été importé : la fin du fichier manque ou est endommagée. Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>Rien n&apos;a été importé : un Parley plus récent a écrit ce fichier. Mettez Parley à jour.</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>Rien n&apos;a été importé : ouvrir le fichier prendrait bien plus de mémoire que Parley n&apos;en demande jamais. Il ne vient pas de Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>Rien n&apos;a été importé : il n&apos;y a pas assez de mémoire libre pour ouvrir le fichier. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Rien n&apos;a été importé : %1.</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>Importation arrêtée. Déjà importé : %1 ; importer de nouveau le fichier ajoute le reste.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>Importation des discussions, %1 sur %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>Exportation des discussions, %1 sur %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>L&apos;importation s&apos;est terminée prématurément, avec %1 : %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>Rien n&apos;a été importé : il n&apos;y a aucun message dans ce fichier.</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>Importé depuis %1 : %2, %3.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>Déjà présent : %1.</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Exportation arrêtée. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>Rien n&apos;a été exporté : il n&apos;y a pas assez de mémoire libre pour utiliser une phrase secrète. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>Rien n&apos;a été exporté : %1.</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>Enregistré sous %1, sans ce qui est illisible : %2.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Enregistré sous %1 : %2.</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>Cette phrase secrète n&apos;ouvre pas le fichier. Réessayez.</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>Exportations de programmes de discussion (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>Cette archive est chiffrée</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>Saisissez la phrase secrète avec laquelle elle a été enregistrée : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Chiffrer l&apos;archive</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>Personne ne peut ouvrir le fichier sans cette phrase secrète, ni vous ni Parley ne pouvez la contourner : conservez-la bien.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Discussions Parley %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>Ouvrir Parley</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>Cette discussion n&apos;a pas encore de question ayant reçu réponse.</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>Prendre des exemples d&apos;une discussion</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>Échanges de la discussion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>Échanges de « %1 »</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>Prendre %n échange</numerusform>
            <numerusform>Prendre %n échanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>Chercher un Parley plus récent une fois par jour</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>Désactivé sauf choix contraire : demande à github.com la liste des versions, et n&apos;envoie rien d&apos;autre. Parley n&apos;en télécharge ni n&apos;en installe jamais de lui-même.</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>Parley %1 est sorti le %2.</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>Parley %1 est sorti.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>Impossible de savoir s&apos;il y en a un plus récent : %1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>C&apos;est le Parley le plus récent.</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>Exporter la consommation</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>Le registre est illisible : %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Modèles affichés</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>Ce que le routage a économisé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exporter la consommation</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>Rien n&apos;a été demandé ces jours-ci. Chaque réponse est comptée ici dès qu&apos;elle se termine.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coût au fil du temps</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>Les plus chers d&apos;abord</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L&apos;exportation a échoué : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>%1 % trouvés</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>Économies du cache</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>Réponses de votre propre cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 réponse</numerusform>
            <numerusform>%1 réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 économisés</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>Chiffres des fournisseurs eux-mêmes</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>Déclaré, là où la liste diffère</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>Le même selon la liste de prix</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>Par flux</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Aucun flux</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parley::UsageTotals</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>environ %1 arrêtés avant d&apos;être comptés</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>%n requête de prix inconnu non comprises</numerusform>
            <numerusform>%n requêtes de prix inconnu non comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>Dépensé en 7 jours</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Dépensé en %1</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>Dépensé du %1 au %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>Économisé par les caches</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>vers %1 d&apos;ici le %2</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>budget de %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>Fixer un budget</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Modifier le budget</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 utilisés, %2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>arrêt à 100 %</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>demander à 100 %</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>Avertir à %1, %2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 en entrée · %2 en sortie</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>%1 de l&apos;entrée lus du cache</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>médiane de %1 chacune</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>%1 premier jeton</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 sauf modification</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Un parmi</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>ne figure dans aucun texte</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 sauf modification</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>Vous envoyez</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Le modèle répond</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Plusieurs lignes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Choix possibles, un par ligne</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>Sauf modification, elle vaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Nouvelle variable</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>Un nom commence par une lettre et se poursuit avec des lettres, chiffres, espaces, - et _.</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>Une autre variable s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>Écrivez ce qui peut être choisi, un par ligne.</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>Sa valeur initiale est impossible : %1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, version %2 sur %3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Étiquettes et note</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>Étiquettes, séparées par des virgules : code, allemand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>Pourquoi ? (une note pour vous)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>Questions qui attendent le réseau</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Attend votre accord</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>En attente du premier jeton, %1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>En attente d&apos;un tour dans les limites de %1, %2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1, %n modèle</numerusform>
            <numerusform>localhost:%1, %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>N&apos;a pas encore de modèle</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>Gratuit, fonctionne hors ligne</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>Charge son modèle. Revérifiez dans un instant.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Ne tourne pas</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>Démarrez-le, puis revérifiez.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Avec une clé</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>Bienvenue dans Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>Choisissez un modèle déjà présent sur cet ordinateur, ou collez une clé. Vous pourrez en ajouter d&apos;autres plus tard.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêts à l&apos;emploi</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>Rechercher de nouveau des serveurs locaux</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>Ou choisir</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>Réponses toutes faites sans aucun réseau, marquées comme démo</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d&apos;abord</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>Apporter des discussions de ChatGPT, Claude ou Chatbox</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>Recherche d&apos;Ollama, llama.cpp, LM Studio et vLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>Clé trouvée dans l&apos;environnement</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>Ollama, llama.cpp, LM Studio et vLLM recherchés</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>Les réglages n&apos;ont pas pu être écrits : %1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>La comparaison est terminée ; tous n&apos;ont pas répondu.</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>Toutes les réponses sont là.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>Le flux est terminé.</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>Le flux a échoué.</translation>
    </message>
</context>
</TS>
