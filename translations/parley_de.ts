<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Antwortparameter</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>In diesem Chat Platz schaffen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>Eine Spalte zum Vergleichen hinzufügen</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>Die verglichenen Antworten zusammenführen</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>Tönen, was nur eine Antwort sagt</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>Verbergen oder zeigen, wer antwortet</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>Prompts als Replay stellen…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Stapel…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>Chat archivieren</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>In einen neuen Chat kopieren</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Schnellfenster</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Die Antwort anhalten</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Die letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Den letzten Codeblock kopieren</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>Parley sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Mit Schlüssel</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>Oder den Anbieter wählen</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>Antwort fertig</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>Antwort fertig, %1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>Code, Zeilen: %1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>%1-Code, Zeilen: %2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>Tabelle, Spalten: %1, Zeilen: %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::AnswerParameters</name>
    <message>
        <source>Answer parameters</source>
        <translation>Antwortparameter</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Standardwerte verwenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>Antworten in diesem Chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>Was jede Antwort hier beachten soll</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>Eine Zahl von 0 bis 2.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top-P</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>Eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Token</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>Eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>Bei diesen Wörtern aufhören, eines je Zeile</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>Was schon gefragt wurde</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>Werkzeuge, um die Antworten bitten dürfen</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Wie vom Modell vorgegeben</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1, laut Ihren Einstellungen</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>Immer das Modell fragen: Dieser Chat ist temporär</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>Aus dem Cache, laut Ihren Einstellungen</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>Immer das Modell fragen, laut Ihren Einstellungen</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>Immer das Modell fragen</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>Das Modell dieses Chats; Pläne legen Sie unter Einstellungen, Routing an</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>Das Modell dieses Chats</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>Geroutet nach dem Plan %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>System-Prompt: %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>Top-P %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>Höchstens %1 Token je Antwort</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>Denkaufwand %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>Hört auf bei %1</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>Nimmt Antworten aus dem Cache</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>Fragt immer das Modell</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>Die Antwort ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>Das ist nicht die Passphrase. Warten Sie einen Moment, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>parley::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>Hell oder dunkel; „Wie das System“ folgt dessen Wahl sofort.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines instead of tints and a thicker ring around what has the keyboard.</source>
        <translation>Hoher Kontrast ist Schwarz und Weiß, mit Linien statt Tönungen und einem dickeren Ring um das Element mit dem Tastaturfokus.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>Für alles im Fenster. Auch die Befehle „Größerer Text“ und „Kleinerer Text“ ändern sie.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>Mit reduzierter Bewegung gleitet, dreht sich oder blinkt nichts: Es ist sofort da oder sagt in Worten, dass es weitergeht.</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>Was Screenreadern mitgeteilt wird</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>Antworten, während sie entstehen</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>Nur Anfang und Ende</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>Eine Antwort schon beim Schreiben vorlesen oder nur melden, dass sie begonnen und geendet hat.</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Token, geschätzt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Die Zertifizierungsstelle entfernen</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>Eine PEM-Datei, wenn der Server seine eigene Zertifizierungsstelle hat</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Die Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 Chat</numerusform>
            <numerusform>%1 Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>letzte Änderung %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>Sicherung vom %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>Das jetzige hierdurch ersetzen? Die derzeitigen Chats werden beiseitegelegt und stehen dann in dieser Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>Noch keine Stapel. Ein Stapel stellt einem Modell viele Fragen zum etwa halben Preis; die Antworten kommen innerhalb eines Tages, auch wenn Parley geschlossen ist.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Stapel löschen</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Den Anbieter jetzt fragen</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>Fehlgeschlagene erneut fragen…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>Stapel abbrechen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Stapel exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Zeilen des Stapels</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 Zeile der Ergebnisse gehört zu keiner Zeile dieses Stapels.</numerusform>
            <numerusform>%1 Zeilen der Ergebnisse gehören zu keiner Zeile dieses Stapels.</numerusform>
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
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>Ein Modell von OpenAI oder Anthropic: Sie nehmen viele Fragen auf einmal an und antworten innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>Eine Tabelle oder JSON-Zeilen mit einer Spalte je Variable oder Text mit einem Prompt je Zeile. Die Antworten kommen neben den Spalten zurück.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Token</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Stapel senden</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>Wer antwortet: %1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>Wählen, wer antwortet</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>Bekannt, sobald ein Modell und Prompts gewählt sind.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>„%1“ ist keine Tokenzahl. Geben Sie eine wie 500 ein oder nichts.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Das kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 Token Eingabe. Antworten werden so lang angenommen wie üblich.</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>Es ist mehr, als ein Stapel fasst, daher wird daraus %1 Stapel.</numerusform>
            <numerusform>Es ist mehr, als ein Stapel fasst, daher werden daraus %1 Stapel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>Antworten werden abgeholt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>%1 bezahlt, %2 gespart</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>etwa %1 statt %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 Frage</numerusform>
            <numerusform>%1 Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>Niemand weiß, was %1 in einem Stapel kostet.</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>Etwa %1 für %2, %3 weniger als einzeln gefragt</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Etwa %1 für %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1. Die Antworten kommen innerhalb von 24 Stunden, auch wenn Parley geschlossen ist.</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>Den Rest als Stapel fragen?</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Stapel senden</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Das kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>Die fehlgeschlagenen Zeilen erneut fragen?</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>Sie werden ein neuer Stapel. %1.</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>Diesen Stapel abbrechen?</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>Was bis dahin beantwortet wurde, bleibt und ist bezahlt. Die übrigen Zeilen bleiben unbeantwortet.</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>Diesen Stapel endgültig löschen?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>Seine Fragen und Antworten werden hier gelöscht. Was er gekostet hat, bleibt im Verbrauch.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Stapel exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>parley::BroadcastFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>model: price</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::BubblePainter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>Bild %1 ausblenden</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>Bild %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1 % des Budgets verbraucht</translation>
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
        <translation>Bevor eine Anfrage abgeht, reserviert Parley, was sie höchstens kosten kann. Lassen Sie einen Betrag leer, um kein Budget zu setzen. Modelle auf diesem Computer kosten nichts und werden nie angehalten.</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>Fragen, bevor ein Modell verwendet wird, dessen Preis niemand kennt</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, Betrag</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, Warnung</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Keine Warnung</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>Warnen bei %1 %</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1, an der Grenze</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>Dann anhalten</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>Dann fragen</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Jeder Chat</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1, jeden Monat</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie 5 oder 2,50; bis dahin gilt das bisherige Budget.</translation>
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
        <translation>Chat archiviert</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat gelöscht</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>Ordner gelöscht, seine Chats bleiben erhalten</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>Aus dem Cache, zu %1 % ähnlich, gefragt %2: %3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>Aus dem Cache, %1, %2 gespart</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>Aus dem Cache, %1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>Aus dem Cache, beantwortet %1 auf eine zu %2 % ähnliche Frage: %3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>Aus dem Cache, beantwortet %1, %2 gespart</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>Aus dem Cache, beantwortet %1</translation>
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
        <translation>Schon Gefragtes aus dem Cache beantworten</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>Eingeschaltet, solange Sie nichts anderes wählen: Nur genau dieselbe Frage, im bis dahin gleichen Chat, an dasselbe Modell mit denselben Parametern wird so beantwortet, sofort und kostenlos. Die Antwort weist darauf hin und lässt sich erneuern. Jeder Chat kann seine eigene Wahl haben; temporäre Chats und Antworten mit Werkzeugen kommen nie von hier.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>Nicht länger als</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>Ist er voll, geht zuerst, was am längsten nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>Was er enthält und gespart hat</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Cache leeren…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Den Cache der Antworten leeren?</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>Chats behalten ihre Antworten. Was erneut gefragt wird, wird erneut bezahlt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>Der Cache kann nicht gelesen werden. Modelle werden gefragt, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>Derzeit ist keine Antwort gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 Antwort, %2, die älteste vom %3</numerusform>
            <numerusform>%1 Antworten, %2, die älteste vom %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>Noch wurde nichts zweimal gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%1 Frage seit %2 daraus beantwortet, %3 gespart</numerusform>
            <numerusform>%1 Fragen seit %2 daraus beantwortet, %3 gespart</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>Der Cache war beschädigt. Er wurde als %1 beiseitegelegt und ein neuer begonnen; Ihre Chats sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>Der Cache kann nicht geleert werden: %1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>Temporäre Chats</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>Ein gelöschter Chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1, %2, %n Antwort, %3 Token Eingabe, %4 aus dem Cache</numerusform>
            <numerusform>%1, %2, %n Antworten, %3 Token Eingabe, %4 aus dem Cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>Chats, die teuersten zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token Eingabe</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>Neuer Chat, der bleibt</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>Der Name dieses Chats: %1, %2 Token, %3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>Der Name dieses Chats: %1, %2 Token</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporär, nicht gespeichert</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>Mehr zu diesem Chat</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>Nichts von diesem Chat wird auf die Festplatte geschrieben. Er ist weg, wenn Parley beendet wird.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>Zurück zu den Chats verschieben</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>Woran arbeiten wir?</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Geroutet · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>Zuerst ein Modell wählen (Strg+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>Ins Hauptfenster verschieben</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>Denkt nach… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>Dachte %1 nach</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 Token</numerusform>
            <numerusform>≈ %1 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>Alle Chats werden gelöscht, auch die im Archiv und im Papierkorb, ebenso Antworten, die unterwegs sind. Vergleiche, Prompts, Abläufe, die Zahlen des Verbrauchs und Sicherungen bleiben: Eine ältere Sicherung enthält weiterhin Chats.</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>Alle Chats löschen…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>Alle Chats endgültig löschen?</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>Alle Chats löschen</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>Was schon gefragt wurde, wird erneut gefragt und bezahlt. Chats behalten die Antworten, die sie zeigen.</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>Aufgehobene Antworten löschen…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Den Cache der Antworten leeren?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>Der Cache ist leer.</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>Alle Chats sind gelöscht.</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>Nicht alles konnte gelöscht werden: %1. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>%1-Code kopieren</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>Zeilen nicht umbrechen</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>%1 weitere Zeile anzeigen</numerusform>
            <numerusform>%1 weitere Zeilen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>Befehl geben</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>Befehl /%1, ändern</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>Einen Befehl geben, mit dem er im Chat aufgerufen wird</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>Tippen Sie /%1 in einem Chat, um ihn aufzurufen</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>Aktionen, Chats und Modelle suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>In Nachrichten nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>Titel des Vergleichs</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>Getönt</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>nur in dieser Antwort</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>Mehr zu diesem Vergleich</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>Namen, Farben und Zahlen sind verborgen und die Reihenfolge ist gemischt, bis Sie wählen</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>In jeder Antwort tönen, was keine andere sagt; nach einer Wahl, was sich von ihr unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1, zusammengeführt</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>Die anderen Spalten antworten noch. Senden Sie in diesen erneut, wenn das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>Was Sie schreiben, bleibt im Feld unten, bis Sie es senden.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>Mehr als acht Spalten gehen nicht</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>Namen sind verborgen, bis Sie wählen</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>Warten Sie, bis alle geantwortet haben, oder halten Sie sie an (Esc)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>Niemand wurde gefragt: %1 kann nicht verwendet werden. Wählen Sie dort ein anderes Modell oder richten Sie den Anbieter neu ein.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>Platz wird im Chat selbst geschaffen: Wählen Sie „Hier als Chat fortsetzen“.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>Antwortet seit %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Neuer Versuch in Kürze</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · dieser Computer</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>Ein temporärer Chat kann nicht verglichen werden, da nichts davon je gespeichert wird. Beginnen Sie einen gewöhnlichen.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Gleiche Teile einklappen</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>Was alle sagen, solange die Unterschiede gezeigt werden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>Aus jeder Spalte einen Chat machen</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Vergleich löschen</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>Zusammengeführte Antwort gelöscht</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>Namen sind verborgen, bis Sie wählen, und eine Datei würde sie zeigen. Wählen Sie eine Antwort oder zeigen Sie die Namen an, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>Alle Spalten sind jetzt in „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>Vergleich gelöscht</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>Vergleiche suchen</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>Noch keine Vergleiche.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>„%1“ wurde nicht angehängt: Die Datei ist durch ein Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>„%1“ wurde nicht angehängt: Dieses PDF ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>„%1“ wurde nicht angehängt: Dieses PDF enthält keinen Text, nur Bilder von Seiten. Hängen Sie die Seiten als Bilder an.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>„%1“ wurde nicht angehängt: Die Datei ist zu groß. Bilder und PDF-Dateien dürfen 20 MB haben, Texte 2 MB.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>„%1“ wurde nicht angehängt: Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vollständig ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>„%1“ wurde nicht angehängt: Nur Bilder, PDF-Dateien und Texte können gesendet werden.</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>Sie bearbeiten eine frühere Nachricht. Die alte bleibt als Zweig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>Bilder, PDF- oder Textdateien anhängen</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>Einen Prompt aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>Fragen Sie etwas. / für Prompts.</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>Sagen Sie mehr, und die Antwort ändert ihren Kurs</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Zuerst eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>Der laufenden Antwort mitgeben (%1). Esc hält sie an</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>Bildschirmfoto %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>noch %1 T.</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>temporär</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>ein Proxy mit Benutzername oder Passwort kann nicht gespeichert werden: er stünde in einer Datei; richten Sie ihn stattdessen im System ein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>„%1“ ist kein Name einer Variablen: Namen beginnen mit einem Buchstaben und bestehen aus Buchstaben, Ziffern, Leerzeichen, - und _</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>die Zertifikatsdatei %1 enthält kein Zertifikat in PEM (der Textform, die mit BEGIN CERTIFICATE beginnt)</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>der Eintrag wurde gespeichert, ist aber nicht zu finden: der Schlüsselbund ist gesperrt, oder ein anderes Programm hat ihn entfernt</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>dies ist weder JSON noch ein ZIP-Archiv; wählen Sie die Datei so, wie das andere Programm sie exportiert hat</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>ein Proxy ist „system“, „none“, http://host:port oder socks5://host:port, nicht „%1“</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>das Archiv hat ein Passwort; entpacken Sie es und wählen Sie den Ordner oder die Datei darin</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>diese Datei führt nur Archive auf; laden Sie die genannten Archive herunter und importieren Sie diese</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>das Archiv enthält nur andere Archive; entpacken Sie es und importieren Sie diese einzeln</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>„%1“ würde Schlüssel und Texte unverschlüsselt über das Internet senden: verwenden Sie https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>dies ist eine Webseite; wählen Sie das ZIP-Archiv oder die JSON-Datei des Exports</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>von einem neueren Parley geschrieben (Schema %1, dieses kennt %2); nichts wurde geändert</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>der Text ist weder UTF-8 noch UTF-16; speichern Sie ihn als UTF-8 und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>die zwei Klammern werden nie geschlossen; schreiben Sie \{{, um sie unverändert zu senden</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>was ankam, ist keine Preisliste: %1; die bisherigen Preise gelten weiter</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>das Muster ist leer: schreiben Sie einen regulären Ausdruck, oder entfernen Sie es</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>der Server verweist auf eine andere Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>„%1“ nimmt keine Stapel an; Profile von OpenAI und Anthropic tun es</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>das Archiv ist beschädigt (%1); exportieren Sie es erneut oder laden Sie es erneut herunter</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>niemand weiß, was %1 kostet, daher lässt sich das Budget nicht einhalten</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>das JSON ist tiefer verschachtelt oder größer, als Parley es liest</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>das Muster ist kein regulärer Ausdruck: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1 wurde von einem neueren Parley geschrieben und kann nicht geändert werden</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>keine Antwort in 15 s: der Schlüsselbund wartet darauf, entsperrt zu werden</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1 nimmt kein Bild an: entfernen Sie es, oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>die Datei ist größer als 1 MB: das ist kein Ablauf</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>das JSON ist bei Byte %1 beschädigt (%2); exportieren Sie es erneut</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>die Datei ist größer als 10 MB: das ist kein Prompt</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>der Cache der Antworten stammt von einem neueren Parley</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>eine Adresse darf weder Benutzer noch Passwort enthalten: %1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>nichts darin stammt von einem Programm, das Parley kennt</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>die Datei ist größer, als Parley auf einmal liest</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>dieses JSON stammt von keinem Programm, das Parley kennt</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>der Befehl /%1 enthält ein Leerzeichen oder einen Schrägstrich</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>dies ist kein Text: geben Sie eine CSV- oder JSONL-Datei an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>„%1“ muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>die Variable %1 hat nichts zur Auswahl</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>diese Datenbank gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>in dieser Datei sind keine Unterhaltungen</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>das gibt es bereits; wählen Sie einen neuen Namen</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>Exporte von Grok können noch nicht importiert werden</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>nur Ihre eigenen Nachrichten können bearbeitet werden</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>der Schlüsselbund hat den Eintrag nicht entfernt</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>das Budget dieses Replays ist aufgebraucht</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>die Tabellen sind nicht so, wie sie angelegt wurden</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>in Gebrauch durch %1; nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>die Zertifikatsdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>zwischen den Klammern steht kein Name</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1 war fehlerhaft (%2); es bleibt als %3 erhalten</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>zum Zusammenführen braucht es mindestens zwei Antworten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>„%1“ ist größer, als Parley es liest</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>eine Antwort wird noch geschrieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>„%1“ ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>„%1“ ist kein Name für ein Profil</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>%1 kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>das Archiv ist leer</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>der Ordner enthält keine Dateien</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>es gibt bereits acht Spalten</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>es gibt keine Nachricht zu beantworten</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>Version %1 stammt von einem neueren Parley</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>es gibt keine Nachricht zu senden</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 ist eine Zahl; „%2“ ist keine</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>keine Variable heißt „%1“</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>wählen Sie mindestens ein Modell</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>der Server antwortete mit %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>zwei Variablen heißen %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>es gibt kein Profil „%1“</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>dies ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>der Prompt hat keinen Titel</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>der Export wurde angehalten</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>der Import wurde angehalten</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>nichts konnte gelesen werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>es konnte kein PDF erstellt werden</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>kein Platz für eine Sicherung</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>kein Parley-Archiv</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>die Nachricht ist leer</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>es gibt keine Prompts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>es wurde kein Modell gewählt</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>%1 kann nicht beiseitegelegt werden: %2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>kein Modell ist gewählt</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1 ist fehlerhaft (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>Prompt %1 ist leer</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>höchstens %1 Modelle</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Datenzeile %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::CostChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Nichts wurde ausgegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>Parley wurde letztes Mal unerwartet beendet. Was Sie geschrieben haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>Das ist alles. Er enthält nichts aus Ihren Chats und keine Schlüssel und bleibt auf diesem Computer. Wenn Sie das Problem melden, können Sie ihn beifügen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>Wie viel davon ein Dollar ist</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>Code der Währung</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>Zeichen der Währung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>geschrieben als</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>Beträge werden in Dollar angezeigt. Geben Sie einen Kurs und einen Code ein, um sie in einer anderen Währung zu sehen; Anbieter rechnen in Dollar ab.</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>Kurs vom %1, von Ihnen gesetzt: Er wird nirgends abgefragt. Beträge werden in Dollar geführt; Exporte enthalten beides.</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>Geben Sie auch den Code der Währung ein, etwa EUR. Bis dahin bleiben die Beträge, wie sie sind.</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>Geben Sie ein, wie viel davon ein Dollar ist, etwa 0,86. Bis dahin bleiben die Beträge, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>Daten und Sicherungen</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>Wo Ihre Chats liegen</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>Ordner Ihrer Chats: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>Chats übertragen</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>Holen Sie Chats aus anderen Programmen oder nehmen Sie alle Ihre mit: Ein Parley-Archiv enthält alles und lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>Entstehen von selbst an Tagen mit Änderungen: Die letzten 7 täglichen und 4 wöchentlichen bleiben erhalten, dazu 3 von vor Updates.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>Die Sicherungen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>Noch keine Sicherung. Die erste entsteht innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>Wiederhergestellt. Was vorher da war, steht in dieser Liste als „Beiseitegelegt“.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Vorige 7 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Ihr Desktop wird um diese Tasten gebeten…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1 öffnet das Schnellfenster von überall.</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>Ein anderes Programm verwendet %1 bereits: Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1 ist nicht in allen Programmen verwendbar: Wählen Sie einen Buchstaben, eine Ziffer, eine Funktionstaste oder die Leertaste, mit Strg, Alt oder der Windows-Taste.</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Ihr Desktop hat Parley diese Tasten nicht gegeben. Sie können stattdessen in dessen Einstellungen den Befehl „parley --quick“ mit Tasten belegen.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Dieser Desktop gibt Programmen keine eigenen Tasten. Belegen Sie stattdessen in dessen Einstellungen den Befehl „parley --quick“ mit Tasten.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>Wie zuletzt verlassen</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Ein neuer Chat</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>Wie zuletzt verlassen: Die Seite, die Chats und ihre Fenster kommen zurück, auch nach einem Absturz. Was Sie gerade schrieben, bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>Melden, wenn eine lange Antwort fertig ist</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>Nur wenn Sie etwas anderes ansehen: einen anderen Chat oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>Eine Antwort gilt als lang nach</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>Anfang der Antwort anzeigen</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>Ausgeschaltet wird nur der Titel des Chats gezeigt. Von temporären Chats wird nichts gezeigt, was Sie hier auch wählen.</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Schnellfenster</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>Ein kleines Fenster für eine Frage zwischendurch, geöffnet mit Tasten, die in jedem Programm wirken.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>Tasten wählen…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>Tasten für das Schnellfenster</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>Tasten für das Schnellfenster: %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>Es sind keine Tasten festgelegt: Das Schnellfenster öffnet sich aus dem Infobereich, aus der Befehlspalette oder mit „parley --quick“.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>Parley im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>Mit Ihren letzten Chats, einem neuen Chat, dem Schnellfenster und „Beenden“.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>Auch Antworten laufen weiter. „Beenden“ beendet Parley.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher beendet das Schließen des Fensters Parley.</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>kein solches Modell</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>zu lang dafür</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>konnte nicht antworten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>scheiterte gerade eben</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%1 hat statt %2 geantwortet: %3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>%1 wird statt %2 gefragt: %3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>mit einem anderen Schlüssel: %1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>Ein anderer Schlüssel von %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Nicht %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Beide lauten gleich.</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>Getönt: nur in dieser Antwort. Gestrichelt: in der anderen an anderer Stelle.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Gleiche Teile einklappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>Der Datenträger ist voll. Antworten bleiben im Speicher und werden gesichert, sobald Platz ist. Schaffen Sie Platz und beenden Sie noch nicht.</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>Ein anderes Parley schreibt in diese Chats. Antworten bleiben im Speicher und werden gesichert, sobald es beendet ist. Beenden Sie noch nicht.</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>Chats können gerade nicht gespeichert werden. Antworten bleiben im Speicher und werden gesichert, sobald es wieder geht. Beenden Sie noch nicht.</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>Umstritten · 1 von %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>Nur %1 sagt: „%2“ Weggelassen, bis Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>Zur zusammengeführten Antwort hinzufügen: %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>Loslassen, um diesen Chat hier zu öffnen</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>Loslassen, um die Chats in dieser Datei zu importieren</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>Loslassen, um es an die Nachricht anzuhängen</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>Loslassen, um den Text in die Nachricht einzufügen</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>Ihre Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>Die Chats können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Es gibt noch keine Fragen.</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>Keine Ihrer Fragen passt zu „%1“.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Fragen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>%n Frage übernehmen</numerusform>
            <numerusform>%n Fragen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>Sie behalten, was ankam, und haben %1 dafür bezahlt.</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>Sie behalten, was ankam.</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>Sie behalten, was ankam; es wird wie üblich berechnet.</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1 hat aufgehört zu senden.</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1 hatte beim Antworten eine Störung.</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1 begrenzt Anfragen.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>Das Guthaben bei %1 ist aufgebraucht.</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>Ein Inhaltsfilter bei %1 hat es angehalten.</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1 hatte keinen Platz mehr.</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1 hat den Rest davon nicht mehr.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1 hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>Der Anbieter oder der Schlüssel, mit dem gefragt wurde, ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1 hat sie vorzeitig beendet.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>Die Antwort endete nach %1 Token</numerusform>
            <numerusform>Die Antwort endete nach %1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>Die Antwort endete vorzeitig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>Es kam noch nichts an.</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1 begrenzt Anfragen. Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1 ist überlastet. Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>Noch keine Antwort von %1. Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>%1 ist nicht erreichbar. Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1 konnte nicht antworten. Neuer Versuch in %2</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Versuch %1 von %2.</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>An der Längengrenze angehalten</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1 hat mitten in der Arbeit pausiert</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>Hier angehalten für Ihre nächste Nachricht</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1 hatte keinen Platz mehr</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>Die Unterhaltung füllt den Kontext. </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1 hat eine Antwort darauf abgelehnt</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>Parley wurde geschlossen, während dies entstand</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>Noch keine Antwort: endet in %1</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>%1 lädt vielleicht noch sein Modell.</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1 hat die Frage angenommen und schweigt bisher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Länger warten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Anderes Modell verwenden</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>Diese trotzdem senden</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>Budget erhöhen</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>Das starke Modell fragen</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>Ihre Nachricht bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>Ihre Nachricht bleibt erhalten, und nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>Ihre Nachricht bleibt erhalten. %1 berechnet das Lesen vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>Der Proxy Ihres Netzwerks verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>Die Anfrage hat %1 nie erreicht. Setzen Sie Name und Passwort des Proxys in Ihren Systemeinstellungen und versuchen Sie es dann erneut. </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1 hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1 hat den Schlüssel „%2“ abgelehnt</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>Er wurde vielleicht widerrufen oder endet mit einem überzähligen Leerzeichen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> Nichts wurde gesendet, nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>Die Adresse von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>Der Schlüssel wurde für die alte gegeben und wird nirgendwo anders hingesendet. Fügen Sie ihn erneut hinzu, wenn die neue Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1 hat noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>Fügen Sie einen hinzu, um eine Antwort zu erhalten.</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>Kein Schlüssel von %1 ist verwendbar</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>Er fehlt oder ist beschädigt, wo er sein sollte; unter Details steht, wo.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>Die Adresse von %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>Korrigieren Sie sie in den Einstellungen; unter Details steht, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1 nimmt diese Frage so nicht an</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>Eine Einstellung oder ein Anhang passt nicht zu diesem Modell; unter Details steht, welche.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell ist gewählt</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>Wählen Sie eines, um eine Antwort zu erhalten. Nichts wurde gesendet, nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1 ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>Prüfen Sie Adresse und Einstellungen. Nichts wurde gesendet, nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1 läuft nicht auf Port %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>Starten Sie den Server, dann sehen Sie erneut nach. Ihre Nachricht bleibt erhalten.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>Statt einer Antwort kam eine Webseite zurück</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>Ein Proxy oder eine Anmeldeseite steht zwischen Ihnen und %1, oder die Adresse ist falsch. </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1 hat etwas gesendet, das keine Antwort ist</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>Die Adresse gehört vielleicht zu einem anderen Dienst. </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1 hat diese Antwort nicht mehr</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>Sie entstand, während Parley nicht lief. Fragen Sie erneut, um eine neue zu erhalten.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>Die Verbindung zu %1 ist nicht sicher</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>Das Zertifikat kann nicht geprüft werden, daher wurde nichts gesendet. Wenn Ihr Netzwerk den Verkehr untersucht, fügen Sie diesem Anbieter dessen Zertifikat hinzu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>Der Proxy Ihres Netzwerks ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>Prüfen Sie den Proxy in Ihren Systemeinstellungen. </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 ist zu einer anderen Adresse umgezogen</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>Ihr Schlüssel wurde nicht dorthin gesendet. Prüfen Sie die Adresse in den Einstellungen. </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>Die Verbindung zu %1 brach ab</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>Sie endete, bevor etwas gesagt wurde. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>Prüfen Sie Ihr Netzwerk oder die Adresse des Anbieters. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>Prüfen Sie Ihr Netzwerk. </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>Das Guthaben bei %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>Laden Sie dort auf der Website Guthaben auf oder verwenden Sie ein anderes Modell. </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1 ist überlastet oder gestört</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>Das liegt am Anbieter. </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>Anfragen werden in %1 wieder angenommen. </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>Warten Sie etwas oder verwenden Sie ein anderes Modell. </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1 begrenzt Anfragen</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>Seit %2 keine Antwort von %1</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>Vielleicht lädt es noch das Modell. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1 bietet %2 nicht an</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>Es wurde vielleicht umbenannt oder eingestellt, oder Ihr Schlüssel hat keinen Zugang dazu. </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>Diese Unterhaltung passt nicht in %1</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>Lassen Sie Altes weg oder fassen Sie es zusammen, verwenden Sie ein Modell mit mehr Platz oder kürzen Sie Ihre Nachricht. </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>Ein Inhaltsfilter bei %1 hat es angehalten. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1 erlaubt das nicht</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>Ihr Schlüssel hat vielleicht keinen Zugang zu %1, oder es wird in Ihrer Region nicht angeboten. </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1 hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>Der Grund steht unter Details. </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>Budget für heute erreicht</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>Monatsbudget erreicht</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>Monatsbudget für %1 erreicht</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>Das Budget dieses Vergleichs ist erreicht</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>Das Budget dieses Chats ist erreicht</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>Ihre Nachricht bleibt erhalten, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>Niemand weiß, was %1 kostet</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>Ihre Budgets können es nicht zählen. </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>Kostenpflichtige Modelle pausieren bis morgen. </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>Kostenpflichtige Modelle pausieren bis zum nächsten Monat. </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>Kostenpflichtige Modelle pausieren hier. </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>Dieser Chat kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>Nichts ist verloren, solange Parley geöffnet ist. Schaffen Sie etwas Platz; es speichert dann von selbst wieder.</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>Nichts ist verloren, solange Parley geöffnet ist. Es versucht weiter zu speichern.</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>Sie senden</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Modell antwortet</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>Beispiel %1, Sie senden</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>Beispiel %1, Modell antwortet</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>Was mit Beispiel %1 geschehen soll</translation>
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
        <translation>Ordner mit Markdown-Dateien</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>Ordner mit Webseiten</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>Ordner mit PDF-Dateien</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Parley-Archiv, vollständig und verschlüsselt</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Parley-Archiv, vollständig</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>Diesen Vergleich exportieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>Fragen dürfen an einen anderen Anbieter gehen</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>Ausweichen für</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>Wechseln nach</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>Serverfehler, %n Versuch</numerusform>
            <numerusform>Serverfehler, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>Jedes Modell von %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>Kein erstes Token in %1 s</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>Schritte eines anderen Anbieters werden nicht gefragt, bis Sie es oben erlauben.</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>Ohne Schritt erfahren Sie, was schiefging, und niemand sonst wird gefragt.</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Ein anderer Anbieter erhält den ganzen Chat, und sein Preis kann abweichen. In der Fußnote der Antwort sagt Parley, wenn ein Ausweichmodell geantwortet hat.</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>In der Fußnote der Antwort sagt Parley, wenn ein Ausweichmodell geantwortet hat.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1 früher fragen</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1 später fragen</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>%1 nicht fragen</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>%1 wird bereits gefragt.</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1 gehört zu einem anderen Anbieter, der den ganzen Chat erhielte. Erlauben Sie das zuerst oben.</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>Das ist so nicht verwendbar</translation>
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
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>Den Chat öffnen</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>Dieser Chat: %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>Routing: was es gespart hat</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>Einen Schritt hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>etwa %1 je Lauf oder mehr</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>etwa %1 je Lauf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>Bis der Text berichtigt ist, können die Schritte hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>Abläufe importieren</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>Abläufe (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Den Ablauf speichern</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>Ablauf (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>Der Ablauf wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>„%1“ ist kein Text eines Ablaufs.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n Ablauf importiert</numerusform>
            <numerusform>%n Abläufe importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>Alle Abläufe</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf anzeigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>Was mit dem Ablauf geschehen soll</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>Womit der Ablauf beginnt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Die Schritte anzeigen</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>Ausführen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>Noch keine Abläufe.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>Neuer Ablauf (Strg+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>Enter öffnet einen Ablauf, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>Ablauf als Text</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>Wiederholung von Lauf %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Er läuft bereits</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>Aus seinen Antworten wiederholen</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>Diesen Lauf löschen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Lauf %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>wird beim Ausführen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>Beginnt ohne Eingaben</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>Ein Ablauf stellt mehrere Fragen nacheinander: Was ein Modell antwortet, geht an das nächste, nach Ihren Regeln, zu einem Preis, den Sie vorher sehen.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>Mit Beispielen beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>lief %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>Leerer Ablauf</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n Wortwechsel wird nicht gesendet</numerusform>
            <numerusform>%n Wortwechsel werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n Wortwechsel wird gekürzt gesendet</numerusform>
            <numerusform>%n Wortwechsel werden gekürzt gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n Wortwechsel wird als Zusammenfassung gesendet</numerusform>
            <numerusform>%n Wortwechsel werden als Zusammenfassung gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 von etwa %2 Token</numerusform>
            <numerusform>%1 von etwa %2 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>%1 gleichen Teil anzeigen</numerusform>
            <numerusform>%1 gleiche Teile anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>Geschrieben von %1 für %2.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Geschrieben von %1.</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>In diesem Chat Platz schaffen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>Was gesagt wurde, bleibt hier, wie es ist. Sie wählen, wie sein Anfang an das Modell geht, für diesen Chat und bis Sie es ändern.</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Alles senden</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Die ältesten Wortwechsel weglassen</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>Aber die erste Frage und ihre Antwort behalten</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>Lange Texte, Code, Dateien und Ergebnisse darin kürzen</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>Eine Zusammenfassung davon senden</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>Neueste Wortwechsel, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>Dies von selbst tun, sobald der Chat nicht mehr passt</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>Modell, das die Zusammenfassung schreibt</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Zusammenfassung wird geschrieben</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Wie darum gebeten wird</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>Noch nicht geschrieben. Sie können sie auch selbst schreiben.</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>Anwenden und erneut senden</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>Diese Zusammenfassung gilt anderen Wortwechseln. Schreiben Sie sie für diese neu oder verschieben Sie den Schnitt zurück.</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>Die nächste Nachricht kostet gleich viel</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>Die nächste Nachricht kostet %1 weniger</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>Die nächste Nachricht kostet %1 mehr, weil der Cache des Anbieters nicht mehr passt</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>jede danach gleich viel</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>jede danach etwa %1 weniger</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>jede danach etwa %1 mehr</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>nichts wegzulassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>Die nächste Nachricht kostet etwa %1, jede danach etwa %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>Nach %n Nachricht hat es sich gelohnt</numerusform>
            <numerusform>Nach %n Nachrichten hat es sich gelohnt</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>Es lohnt sich nicht</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>Wählen Sie zuerst ein Modell: Davon hängt ab, was passt.</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>Keine Zusammenfassung wurde geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>%1 Eingabe (%2 im Cache)</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 Eingabe</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1 Tok/s</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Kosten nicht bekannt</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenfrei</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1 nach den Preisen von %2</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1, wie vom Anbieter gemeldet</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1 nach der Preisliste</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 aus dem Cache gelesen, %2 %</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>%1 Token Eingabe</numerusform>
            <numerusform>%1 Token Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1 in den Cache geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 Token Ausgabe</numerusform>
            <numerusform>%1 Token Ausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>davon %1 Nachdenken</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>%1 bis zum ersten Token</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>Nie gesagt: Es zeigt dem Modell, was gewünscht ist</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>%1 bis zum ersten Token</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>Antwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorherige Antwort</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Strg und Enter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>Enter allein beginnt eine neue Zeile, wenn Sie mit Strg und Enter senden; Umschalt und Enter tut es immer.</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modell neuer Chats</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>Wer antwortet, wo ein Chat kein eigenes Modell hat. Das Modell, das Sie in einem Chat wählen, wird auch zu diesem. Ohne Wahl nennt es die Variable DEFAULT_MODEL.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Token</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>Spätestens dort enden Antworten, sofern ein Chat keine eigene Grenze hat. Ohne Wahl gilt die Variable MAX_TOKENS, sonst die Vorgabe des Anbieters.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>Wie frei Modelle ihre Worte wählen: 0 ist am beständigsten. Manche Modelle lehnen jede Wahl ab. Ohne Wahl gilt die Variable TEMPERATURE, sonst die Vorgabe des Anbieters.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>Vor dem Beenden fragen, wenn eine Antwort unterwegs ist</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>Sonst endet Parley sofort; was von der Antwort angekommen ist, bleibt in jedem Fall erhalten. Nach Text, der nicht gespeichert werden konnte, wird immer gefragt.</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Keine Wahl</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>Bild %1 ausblenden</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>Bild %1 laden</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>Speichern und chatten</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel besorgen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>Adresse, etwa https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Wird in %1 aufbewahrt. Parley spricht direkt mit dem Anbieter; nichts läuft über uns.</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Kein Schlüsselbund gefunden, daher gilt der Schlüssel, bis Sie beenden. Parley spricht direkt mit dem Anbieter; nichts läuft über uns.</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>Einen Schlüssel von %1 einfügen</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Schlüssel, falls der Server einen verlangt</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Einen Schlüssel von %1 besorgen</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Geben Sie zuerst die Adresse ein</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>Diese Adresse ist nicht verwendbar. Sie braucht einen Host und https, sofern der Server nicht in Ihrem eigenen Netzwerk läuft.</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>Parley erkennt nicht, wessen Schlüssel das ist. Wählen Sie unten den Anbieter.</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Der Schlüssel wird bei %1 geprüft…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>Der Schlüssel funktioniert, aber %1 hat ihn nicht angenommen. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel, bis Sie beenden.</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>der Anbieter lehnt ihn ab</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>er hat keinen Zugang</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>sein Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>der Anbieter hat ihn nicht angenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>Abgelehnt: %1. Neuer Versuch nach %2</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>Ruht bis %1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Den Schlüssel %1 verwenden</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>Verwendet. Ausschalten, um ihn zu behalten, ohne ihn zu verwenden</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>Nicht verwendet. Einschalten, um ihn zu verwenden</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>Den Schlüssel %1 früher verwenden</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>Den Schlüssel %1 später verwenden</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Den Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>Jetzt wieder verwenden</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>Den Schlüssel %1 jetzt wieder verwenden</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>%1 in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 Token in diesem Monat</numerusform>
            <numerusform>%1 Token in diesem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>Weiteren Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>Ein abgelehnter oder aufgebrauchter Schlüssel ruht; der nächste wird verwendet.</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Bezeichnung (optional)</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Bezeichnung des Schlüssels</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>Schlüssel gehen direkt an %1 und nie in eine Datei.</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>Kein Schlüsselbund gefunden. Schlüssel gelten, bis Sie beenden.</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>Der Schlüssel wird nicht mehr verwendet, aber %1 hat ihn nicht gelöscht. Entsperren Sie ihn und löschen Sie den Eintrag dort.</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Der Schlüssel wird bei %1 geprüft…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>Der Schlüssel funktioniert, aber %1 hat ihn nicht angenommen. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel, bis Sie beenden.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>Bis zum Beenden behalten. %n Modell gefunden.</numerusform>
            <numerusform>Bis zum Beenden behalten. %n Modelle gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>In %1 gespeichert. %n Modell gefunden.</numerusform>
            <numerusform>In %1 gespeichert. %n Modelle gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>Das ist keine Taste, die Parley verwenden kann.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1 wird zum Schreiben und Bewegen im Text gebraucht.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>Tasten ohne Strg oder Alt sind zum Schreiben da; nehmen Sie sie zusammen mit einer von diesen oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>Strg und Alt zusammen schreiben auf vielen Tastaturen Zeichen.</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1 schließt in jedem Programm Fenster.</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>Was Sie und die Modelle schreiben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>Die neue Sprache erscheint nach einem Neustart von Parley.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>Datum, Zahlen und Geld</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>Sie folgen der gewählten Sprache und den Einstellungen Ihres Systems, wenn es dieselbe spricht. Exportierte Dateien sind sprachneutral.</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 ist ein Datum, %2 eine Zahl und %3 ein Betrag.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>Prompts der Bibliothek</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Die Prompts können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>hat keine Nachricht</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>In der Bibliothek sind noch keine Prompts.</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>Kein Prompt passt zu „%1“.</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>Gefragt werden ihre Nachrichten, mit den Werten, mit denen sie beginnen, oder mit denen der Tabelle oben. Anweisungen gehören zu dem, der antwortet.</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>Prompts übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>%n Prompt übernehmen</numerusform>
            <numerusform>%n Prompts übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>„%1“ kann nicht verwendet werden: %2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>„%1“ stammt aus einem neueren Parley. Aktualisieren Sie Parley, um es zu lesen.</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>„%1“ wurde nicht importiert: Eine Aufstellung nennt zwei bis acht Modelle.</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>„%1“ ist keine Aufstellung. Wählen Sie eine Datei, die Parley als solche exportiert hat.</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>Aufstellungen (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Aufstellungen</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>Diese Spalten als Aufstellung speichern…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>Aufstellung importieren…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>Diese Modelle vergleichen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>Name der Aufstellung</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>Aufstellung gelöscht</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>Die Aufstellung exportieren</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>Eine Aufstellung importieren</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>Die Adresse ist vielleicht nicht, was sie scheint. Prüfen Sie den Host oben.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>Parley öffnet diese Adresse nicht</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>Nur Webseiten und E-Mail-Adressen können aus einem Chat geöffnet werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Bild laden</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>Ein Bild von %1 laden?</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>Wer ihn betreibt, sieht Ihre Netzwerkadresse und genau diese Adresse, die Worte des Chats enthalten kann.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1, Ordner, %n Chat, geöffnet</numerusform>
            <numerusform>%1, Ordner, %n Chats, geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1, Ordner, %n Chat, geschlossen</numerusform>
            <numerusform>%1, Ordner, %n Chats, geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>ungelesene Antwort</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Sperre entfernen…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>Hindert andere daran, in einem offenen Parley mitzulesen: Alle Fenster fragen nach einer Passphrase. Die Sperre verschlüsselt Ihre Chats auf dem Datenträger nicht; wer Ihre Dateien lesen kann, kann auch die Chats lesen.</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Beim Start von Parley sperren</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>Die Sperre ist entfernt.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Sperren nach Untätigkeit von</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>Parley mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>Sie geben sie ein, um die Fenster von Parley wieder zu öffnen. Wenn Sie sie vergessen, starten Sie Parley einmal als „parley --forget-lock“; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>Festgelegt. „Parley sperren“ in der Befehlspalette sperrt sofort.</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>Die Passphrase konnte nicht festgelegt werden: Es ist nicht genug Arbeitsspeicher frei. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Sperre entfernen</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>Geben Sie die Passphrase der Sperre ein.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parley ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>Vergessen? Die Sperre verschließt die Fenster und verschlüsselt nichts: Beenden Sie Parley und starten Sie es einmal als „parley --forget-lock“. Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>Ihre Anbieter können nicht gelesen werden: %1. Die Datei bleibt, wie sie ist; berichtigen oder entfernen Sie sie und starten Sie Parley dann neu.</translation>
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
        <translation>Antworten zusammenführen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Wie zusammengeführt wird</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>Das Beste aus jeder</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>Nur worin sie übereinstimmen</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>Eigene Anweisung</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Ausblenden, was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>Was zum Zusammenführen der Antworten gesendet wird</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>Die Frage und die Antworten werden eingesetzt, wo {{question}} und {{answers}} stehen, ohne zu sagen, von wem sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>Die Anweisung zurücksetzen</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>Das Modell wählen, das zusammenführt</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>Antworten mit %1 zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 von %n Antwort bereit</numerusform>
            <numerusform>%1 von %n Antworten bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>%1 jetzt zusammenführen</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>Stellen Sie zuerst eine Frage: Die Antworten darauf lassen sich dann zusammenführen.</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>eine Frage, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>Eine entfernte Antwort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>Anders zusammenführen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>Die zusammengeführte Antwort löschen</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Antworten, und noch ist keine bereit.</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Antworten, und nur eine ist bereit.</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>Schreiben Sie zuerst Ihre eigene Anweisung: Was gesendet wird, ist unten aufgeklappt.</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>Mehr als acht Spalten gehen nicht: Entfernen Sie eine und verwenden Sie dann die zusammengeführte Antwort.</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>Zusammengeführte Antwort</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>Zusammengeführt von %1. Anderes Modell wählen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>Führt zusammen seit %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>Mit einem anderen Modell neu schreiben</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>Die zusammengeführte Antwort kopieren</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Neu zusammenführen</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>Mehr zur zusammengeführten Antwort</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Diese Antwort verwenden</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>Macht sie zu einer Spalte wie die anderen, die auch die nächste Frage erhält</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Unterschiede zur Wahl</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>Was sich zwischen der zusammengeführten Antwort und der Wahl unterscheidet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>Zusammenführen anhalten</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Hier fortsetzen</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>Allein mit der zusammengeführten Antwort fortsetzen</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>Ein anderes Modell wählen oder es herausnehmen</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Anderes Modell wählen…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
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
        <translation>Sehen</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>%1 Kontext</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>%1 Eingabe, %2 Ausgabe je Million</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>nächste Sendung etwa %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>schon im Cache</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>dieser Chat passt nicht</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>Fügen Sie einen Schlüssel hinzu oder starten Sie einen lokalen Server, um Modelle zu sehen.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>Schon im Cache</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>%n Modell durchsuchen</numerusform>
            <numerusform>%n Modelle durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>Fasst diesen Chat</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n Modell sagt nicht, ob sie Bilder sehen</numerusform>
            <numerusform>%n Modelle sagen nicht, ob sie Bilder sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n Modell sagt nicht, ob sie Werkzeuge verwenden</numerusform>
            <numerusform>%n Modelle sagen nicht, ob sie Werkzeuge verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n Modell sagt nicht, ob sie nachdenken</numerusform>
            <numerusform>%n Modelle sagen nicht, ob sie nachdenken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n Modell sagt nicht, wie viel hineinpasst</numerusform>
            <numerusform>%n Modelle sagen nicht, wie viel hineinpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Nach Preis</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>Nach erstem Token</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>Günstigste zuerst, bei drei Token Eingabe auf eines Ausgabe</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>Schnellste zuerst, nach dem Median von 24 Stunden</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>In den letzten 24 Stunden nicht gemessen</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Kürzlich gewählt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerDelegate</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Chat won&apos;t fit</source>
        <translation>Chat passt nicht</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Aus den Favoriten entfernen (Strg+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Zu den Favoriten hinzufügen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>Von keinem Modell ist bekannt, dass es all das ist</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Alle Modelle anzeigen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Modelle werden abgefragt…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>Bietet keine Modelle an</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>In keiner Liste</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>„%1“ mit %2 verwenden</translation>
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
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
</context>
<context>
    <name>parley::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>parley::NamesPage</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>Namen neuer Chats</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>Ein Chat heißt sofort nach seinen ersten Wörtern. Nach der ersten Antwort kann ein Modell einen besseren Namen wählen: Das ist eine kleine Anfrage, und ihre Kosten zählen zum Chat. Ein Name, den Sie vergeben haben, wird nie ersetzt.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>Aus den ersten Wörtern</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
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
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>Host:Port</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>Zusätzliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>Was hier unverändert bleibt, gilt so, wie es unter Einstellungen, Netzwerk für alle Anbieter festgelegt ist.</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>Bis zur Verbindung</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>Namensauflösung, Proxy und Verschlüsselung zusammen.</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Bis die Antwort beginnt</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>Modelle, die vor ihrem ersten Wort lange nachdenken, brauchen mehr.</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Stille mittendrin</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>Zwischen zwei Teilen einer Antwort.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>Danach wird sie abgeschnitten, und was von ihr kam, bleibt. 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netzwerk und Proxy</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>Wie alle Anbieter erreicht werden. Was ein Anbieter auf seiner eigenen Seite unter Netzwerk hat, geht dem vor; dieser Computer wird immer direkt erreicht. Änderungen gelten ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Wie lange Parley wartet, bevor es einen neuen Versuch macht, das nächste Modell fragt oder Bescheid gibt.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>Für Netzwerke, die in verschlüsselte Verbindungen hineinsehen, oder Server mit eigener Zertifizierungsstelle. Den Zertifikaten des Systems wird ebenfalls vertraut.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>Fragt den Server jedes Anbieters nach seiner ersten Seite, ohne Schlüssel und ohne Frage.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>Den Zertifikaten in dieser Datei wird ab jetzt vertraut.</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>Es gibt noch keinen Anbieter auf einem anderen Computer und damit niemanden, der zu erreichen wäre: Fügen Sie unter „Anbieter“ einen hinzu.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Die Server werden gefragt…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>Es funktioniert: Antwort von %1 innerhalb von %2 ms.</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>Es funktioniert: Antwort von %1 innerhalb von %2 ms; der Proxy für alle ist %3.</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>Niemand wurde erreicht, auch nicht %1: %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>Antwort von %1, aber nicht von %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>Noch gewünscht?</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n Nachricht hat gewartet und wurde noch nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten haben gewartet und wurden noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>%n anderer Chat enthält Nachrichten, die noch nicht gesendet wurden.</numerusform>
            <numerusform>%n andere Chats enthalten Nachrichten, die noch nicht gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>Nachrichten warten hier und gehen hinaus, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>Nachrichten warten hier und gehen hinaus, sobald das Netzwerk zurück ist. Lokale Modelle antworten weiterhin.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>Nachrichten warten hier und gehen hinaus, sobald das Netzwerk zurück ist.</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>Ihre Chats waren auf dem Datenträger beschädigt: Parley ist zur Sicherung „%1“ zurückgekehrt. Die beschädigte Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>Ihre Chats waren auf dem Datenträger beschädigt, und nichts davon war lesbar: Parley beginnt leer. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>Ihre Chats waren auf dem Datenträger beschädigt: Parley hat alle ihm bekannten Nachrichten wiederhergestellt. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>Ihre Chats waren auf dem Datenträger beschädigt: Parley hat wiederhergestellt, was lesbar war; verlorene Nachrichten: %1. Die beschädigte Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>Ein anderes Programm schreibt Ihre Chats (%1): Hier können Sie sie nur lesen. Schließen Sie es und starten Sie Parley neu.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>Ihre Chats wurden von einem neueren Parley geschrieben: Nichts wurde geändert. Aktualisieren Sie Parley, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>Ihre Chats können nicht geöffnet werden: %1. Parley versucht es bei allem, was Sie tun, erneut; was Sie schreiben, bleibt im Speicher.</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache lesen</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache schreiben</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>In %1 je Million Token. Ein eigener Preis geht jeder Liste vor; lassen Sie den Cache leer, wenn er so viel kostet wie die Eingabe.</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>neuer Preis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Den Preis von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>Zurück zu den Chats verschieben</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Für neue Chats verwenden</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Den Namen kopieren</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Use the prompt %1</source>
        <translation>Prompt %1 verwenden</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>Ablauf %1 ausführen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>Diese wählen</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Unterschiede zur Wahl</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>Dieses fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Hier fortsetzen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>Nur Antworten auf eine Frage, die allen gestellt wurde</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>Die Antwort von %1 wählen</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>Gute Antwort von %1</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>Schlechte Antwort von %1</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>Schlagwörter und Notiz zu %1</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>Was sich zwischen %1 und der Wahl unterscheidet</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>Allein mit %1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>Hier als Chat fortsetzen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Parameter von %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Die Antwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Antwortparameter</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>Antwortparameter: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · am besten</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>Token Ausgabe</numerusform>
            <numerusform>Token Ausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>Kosten und Tempo sind verborgen, bis Sie wählen</translation>
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
        <translation>Text %1 %</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>Antwortparameter</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>Wie vom Modell und Ihren Einstellungen vorgegeben</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>Antwortparameter (Strg+Umschalt+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>Gebucht unter</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>Dieser Name steht bei allem, was Sie ab jetzt fragen. Er unterscheidet die Personen, die sich einen Schlüssel teilen oder ihren Verbrauch zusammenlegen.</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>Die Umgebungsvariable %1 sagt, wer fragt.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>Ein / Aus je 1 Mio.</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Nächste Sendung</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>Erstes Token, 24 h</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>das ist kein PNG, JPEG, GIF, WebP oder BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>Bilder von anderswo können hier nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht angezeigt: %1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>Das Schnellfenster von Parley öffnen</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>Cache lesen</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>Cache schreiben</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>Cache schreiben, 1 Stunde</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>Cache schreiben, 12 Stunden</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>Ton, Eingabe</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>Bilder, Eingabe</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>Video, Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>Ton, Ausgabe</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>Bilder, Ausgabe</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>Video, Ausgabe</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1.000 Suchen</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1.000 Anfragen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1, über %2 Token</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 Modell</numerusform>
            <numerusform>%1 Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 nicht verstanden und übersprungen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>Preise aktualisieren</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>Jede Woche aktualisieren</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>Fragt die öffentlichen Listen genai-prices, OpenRouter und models.dev, was Modelle kosten, nur wenn Sie die Schaltfläche drücken oder dies ankreuzen. Nichts von Ihnen wird mitgesendet. Was eine Antwort schon gekostet hat, ändert sich nie; Ihre eigenen, beim Anbieter gesetzten Preise gehen jeder Liste vor.</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>Die neuen Preise können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>Preise vom %1, %2 Modell</numerusform>
            <numerusform>Preise vom %1, %2 Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>Letzte Aktualisierung, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>Nicht abgerufen: %1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>Damals hat sich kein Preis geändert.</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Je Million Token</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>Auf diesem Papier ist kein Platz für Text. Wählen Sie größeres Papier oder kleinere Ränder.</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>Chats, Prompts, Abläufe und Verbrauch</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Sicherungen davon</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>Cache der Antworten</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>Einstellungen und Anbieter, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>Ihre Fragen an %1 und dessen Modellliste</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>Preislisten, einmal pro Woche, wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>Preislisten, nur wenn Sie sie anfordern</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>Nach Modellservern, die hier laufen, wird gesucht, wenn Sie einen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>Nur was Sie einzeln erlauben: ein Bild oder ein Link in einer Antwort, den Sie anklicken, eine Webseite, die ein Werkzeug lesen darf, ein Proxy oder ein Team-Cache, den Sie eingerichtet haben</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>Parley sendet nichts als Ihre Fragen an die Anbieter, die Sie gewählt haben. Es hat kein Konto, keinen eigenen Server und zählt nichts. Dies sind alle Hosts, die es aufrufen darf:</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>Neue Chats sind temporär</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>Ein temporärer Chat wird nie auf die Platte geschrieben und ist weg, wenn er geschlossen wird. Die Taste für einen temporären Chat beginnt dann einen, der bleibt.</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>Wenn Parley unerwartet endet, hinterlässt es einen kurzen Text, der sagt, an welcher Stelle im Programm. Er enthält nichts aus Ihren Chats und keine Schlüssel und bleibt auf diesem Computer; die letzten fünf werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Absturzberichte schreiben</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neuesten anzeigen</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>Alle Berichte löschen</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>Alle Absturzberichte löschen?</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>Die Berichte auf diesem Computer werden gelöscht, sonst nichts. Neue werden geschrieben, wie Sie es oben gewählt haben.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer aufbewahrt wird</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>In einem Ordner, den nur Sie lesen können. Schlüssel liegen in %1, nicht in diesem Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>Der neueste ist vom %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Die Prompts können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>Es gibt noch keine Prompts: Legen Sie auf der Seite „Prompts“ einen an.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>„%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>Die Beispiele von „%1“ wurden weggelassen: Es wird gerade eine Antwort geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>„%1“ hat %n Beispiel vor Ihre Nachricht gesetzt.</numerusform>
            <numerusform>„%1“ hat %n Beispiele vor Ihre Nachricht gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>„%1“ hat diesem Chat seine Anweisungen gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 Token</numerusform>
            <numerusform>≈ %1 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>Was dem Modell vor allem anderen gesagt wird. {{topic}} ergibt eine Stelle, die jedes Mal ausgefüllt wird.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>Was gesendet wird. Bleibt es leer, schreiben Sie es im Chat.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>„%1“ wird auch mit /%2 aufgerufen; geben Sie einem von beiden einen anderen Befehl.</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>Aus einem Chat nehmen</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>vor Ihrer Nachricht gesendet · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Den Prompt speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>Alle in einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>Alle Prompts exportieren</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>Der Prompt wurde nicht gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n Prompt nach %1 exportiert</numerusform>
            <numerusform>%n Prompts nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n geänderter, als nächste Version</numerusform>
            <numerusform>%n geänderte, als nächste Version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n unveränderter</numerusform>
            <numerusform>%n unveränderte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnter</numerusform>
            <numerusform>%n abgelehnte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>Es ist kein Prompt darin.</translation>
    </message>
    <message>
        <source>Prompts: %1.</source>
        <translation>Prompts: %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (darf leer sein)</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>Alle Prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>Im Chat verwenden</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1, alle Versionen anzeigen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>Neuer Prompt (Strg+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>Prompts mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>Enter öffnet einen Prompt, Leertaste gibt ihm einen Stern, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>Kein Prompt passt.</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Noch keine Prompts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
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
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1, mit /%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, Favorit</translation>
    </message>
</context>
<context>
    <name>parley::PromptSheet</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Das Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>Was ausgefüllt wird</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Zurück zum Prompt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>Mit %n Modell</numerusform>
            <numerusform>Mit %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>Fragt die Modelle des aktuellen Vergleichs nebeneinander</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>Noch nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>Schreiben Sie eine Nachricht, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptVariables</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>Entfernen (zuerst aus dem Text nehmen)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>Versionen schließen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>Version %1, jetzt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>Wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>Version %1 lautet wie jetzt.</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>Durchgestrichen: nur in Version %1. Getönt: was seither hinzukam.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>„%1“ ist noch nicht verwendbar: %2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>Ein Prompt bewahrt auf, was Sie Modellen immer wieder sagen, mit Stellen für das, was wechselt.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>Einige zum Einstieg hinzufügen</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Ihre Preise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Diesen Anbieter entfernen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Wie lange gewartet wird</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>Bis zur Verbindung</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Bis die Antwort beginnt</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Stille mittendrin</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>Wie für alle: %1 s</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Lange Antworten</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>Antworten überstehen eine verlorene Verbindung</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>Der Dienst schreibt weiter, wenn die Verbindung abbricht oder Parley geschlossen wird, und Parley holt den Rest später; dafür speichert der Dienst Ihre Antworten, was er sonst nicht tut.</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>Prompt-Cache</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>Lange Chats werden im Prompt-Cache des Anbieters gehalten</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>Was gesendet wurde, bleibt dort fünf Minuten: Die nächste Nachricht kostet dafür dann ein Zehntel. Das Aufbewahren kostet einmalig ein Viertel mehr. Chats unter 1.024 Token werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>Wenn %1 nicht antworten kann</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// ist nicht verschlüsselt: Jeder auf dem Weg kann den Schlüssel lesen und was Sie schreiben.</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>Demo, ohne Netzwerk</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>Diese Adresse ist nicht verwendbar. Sie braucht einen Host und https, sofern der Server nicht in Ihrem eigenen Netzwerk läuft. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>Gespeichert. Schlüssel für die alte Adresse gehen nicht an die neue und wurden entfernt: Fügen Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>Der Anbieter wird gefragt</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>Verbunden. %n Modell gefunden.</numerusform>
            <numerusform>Verbunden. %n Modelle gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Anbieter entfernen</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>%1 und die zugehörigen Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>Chats bleiben. Schlüssel werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Nicht entfernt: %1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>Schlüssel aus der Umgebung</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Dieser Computer, Port %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>Geht ohne Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
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
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>Proxy für alle Anbieter</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>Fragen, Modell- und Preislisten, Seiten und Bilder gehen über ihn.</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <comment>name of a field</comment>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>Nur falls der Proxy Benutzer hat</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>Bis der Host ausgefüllt ist, läuft alles so, wie das System es vorgibt.</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>Das ist keine Adresse eines Proxys: Schreiben Sie seinen Host, etwa proxy.example, und die Anmeldung in ihre eigenen Felder. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>Der Schlüsselbund antwortet nicht: Das Passwort wird behalten, bis Parley beendet wird.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>Das Passwort ist noch im Schlüsselbund: %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>Alle bewerten</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>Die Frage bearbeiten und alle neu fragen</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>Alle gleich gut</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>Keine brauchbar</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Schlagwörter und Notiz…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>Über alle Antworten zusammen sagen, dass keine besser oder keine brauchbar ist</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>In Parley öffnen</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Etwas ist nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 Chat enthält nicht gespeicherten Text.</numerusform>
            <numerusform>%1 Chats enthalten nicht gespeicherten Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>Es geht verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>Antworten sind unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>%n Antwort wird noch geschrieben.</numerusform>
            <numerusform>%n Antworten werden noch geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>Wenn Sie jetzt beenden, hören sie dort auf. Was angekommen ist, bleibt erhalten, und nach jeder kann erneut gefragt werden.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>Chats (Strg+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>Vergleichen (Strg+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>Abläufe (Strg+3)</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>Prompts (Strg+4)</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>Verbrauch (Strg+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>gerade angezeigt</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>Zwischen, mit 95 % Sicherheit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Daumen</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>Zu wenige Stimmen</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1: %2, Wertung %3, zwischen %4 und %5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1, und mit 95 % Sicherheit zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Gezählte Stimmen</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>Gezählte Schlagwörter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>Rangliste exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>Die Stimmen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>Nie mit denen oben verglichen</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>Noch keine Stimmen. Wählen Sie in einem Vergleich die bessere Antwort, und die Modelle erhalten hier ihren Rang.</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>Noch keine Stimmen dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>Aus %1 Stimme von Ihnen, zu Ihren Fragen: Was andere bevorzugen, kann abweichen.</numerusform>
            <numerusform>Aus %1 Stimmen von Ihnen, zu Ihren Fragen: Was andere bevorzugen, kann abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>Modelle teilen sich einen Platz, solange sich ihre Intervalle überschneiden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 Modell hat weniger als %2 Stimmen und keinen Platz.</numerusform>
            <numerusform>%1 Modelle haben weniger als %2 Stimmen und keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>8 von 10 Siegen kommen in einem von neun Fällen auch durch Zufall zustande.</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>Wo Modelle nie verglichen wurden, auch nicht über andere, sagen ihre Wertungen einander nichts.</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>Stimmen bei bekannten Namen folgen vielleicht dem Namen; blinde können das nicht.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>Parley %1 ist erschienen. Nichts wurde heruntergeladen; die Einstellungen führen zur Seite mit den Neuerungen.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>Voriges Modell</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Nächstes Modell</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Voriger Prompt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Prüfer: %1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>Der Prüfer ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Im Vergleich öffnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Name des Replays</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>Replay gelöscht</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>Budget dieses Replays</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Wird bewertet…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1: wird gefragt</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>Dieser Prompt ging verloren.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1: %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>mittlere Wertung %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>Noch keine Replays. Ein Replay stellt eine Liste von Prompts mehreren Modellen und zeigt ihre Antworten nebeneinander, mit dem, was sie kosten.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Replays</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>Replay umbenennen</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>Replay löschen</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>Neues Replay</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>Wählen Sie eine Aufstellung oder fügen Sie Modelle einzeln hinzu.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>Die Spalten des Vergleichs</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>eigene Parameter</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, einer je Zeile</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was gefragt werden soll</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Ein Prompt je Zeile</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Tippen oder einfügen</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts aus einer Datei</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>Tabellen und JSON-Zeilen (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>„%1“ ist größer als 64 MB. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>„%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>Was gefragt werden soll, mit den Spalten von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>These prompts can&apos;t be made: %1.</source>
        <translation>Diese Prompts können nicht erstellt werden: %1.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>Kein Prompt passt.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>noch etwa %1 und %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 nicht bewertet</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 von %2 ausgegeben</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>Fertig, einige fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 Modell wird im Stapel gefragt: Die Antworten kommen innerhalb eines Tages.</numerusform>
            <numerusform>%1 Modelle werden im Stapel gefragt: Die Antworten kommen innerhalb eines Tages.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>Es hat angehalten: %1.</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Im Vergleich öffnen</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>Replay exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Alle Replays</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>Fehlgeschlagene erneut fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt des Replays</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Das Budget ändern…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>Als Stapel…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>Den Rest als Stapel fragen, etwa zum halben Preis</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>Etwa zum halben Preis, innerhalb von 24 Stunden beantwortet</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>Angezeigte Prompts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Reihenfolge der Prompts</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigste Wertung zuerst</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>Neues Replay</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Alle Replays</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>Eine Tabelle oder JSON-Zeilen mit einer Spalte je Variable, Fragen aus früheren Chats, Prompts der Bibliothek oder Text mit einem Prompt je Zeile. Jeder Prompt wird für sich gefragt.</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>Frühere Fragen…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>frühere Fragen</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Aus der Bibliothek…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>Ein Modell, das jede Antwort von 0 bis 10 bewertet. Es wird für jede Antwort einmal zusätzlich gefragt.</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>Kein Prüfer</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>Der Prüfer wird gefragt</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>Anweisung des Prüfers</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>Hält vor einer Frage an, die es überschreiten würde. Leer lassen für keines.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>Das Replay starten</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Prüfer: %1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>Prüfer: keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 Frage</numerusform>
            <numerusform>%1 Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Etwa %1 für %2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1, und %2 mit unbekanntem Preis</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>„%1“ ist kein Betrag. Geben Sie einen wie 2,50 ein.</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>Niemand weiß, was einige dieser Modelle kosten, daher lässt sich kein Budget einhalten. Nehmen Sie sie heraus oder lassen Sie das Budget leer.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>Bekannt, sobald Modelle und Prompts gewählt sind.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>Das kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1: etwa %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>Davon der Prüfer: etwa %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 Token Eingabe. Antworten werden so lang angenommen wie üblich.</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>Das Budget wird es wahrscheinlich vor dem Ende anhalten.</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>Wenn das Modell es sagt</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>Wenn eine Bedingung zutrifft</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Schritt wählen</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>Weg %1, %2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>Weg %1, wann er genommen wird</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>Weg %1 führt zu %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>Weg %1 entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Falls</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>Jeder andere Fall</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>Eine Bedingung, die berechnet wird</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>Das Modell wird gefragt, ob dies passt</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>jeder andere Fall</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>es geht um Geld</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>es ist …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>Eskaliert zu %1: %2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>Geroutet zu %1: %2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>Das starke Modell wurde auch gefragt: %1.</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>Das starke Modell wurde nicht gefragt, obwohl %1: %2.</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>, %1 gespart</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>, %1 mehr als ohne den Plan</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>Wird gelesen: noch %1 Chats.</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>Die Chats können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Angezeigte Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>Was ein Plan gekostet hätte</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>Plan, der an früheren Fragen probiert wird</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>Auf diesem Computer aus Ihren Chats dieser Tage berechnet: Niemand wird gefragt. Die Regeln allein entscheiden, als hätte der Klassifikator nichts gesagt, und Prüfungen werden nicht wiederholt. Für das andere Modell werden ebenso viele Token angenommen.</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Seine Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Es kostete</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Hätte gekostet</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>Es gibt noch keine Pläne: Legen Sie unter „Pläne“ einen an.</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>Was Pläne gewählt haben, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>%1 mehr als ohne Pläne</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>Was einige Antworten gespart haben, ist nicht bekannt: %1 davon.</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>In diesen Tagen hat kein Plan ein Modell gewählt. Wählen Sie einen in den Parametern eines Chats.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 Frage: %2 an ein günstiges Modell, %3 an ein starkes. %4 eskaliert, %5 durch eine Prüfung und %6 durch Sie. Klassifikatoren kosteten %7.</numerusform>
            <numerusform>%1 Fragen: %2 an ein günstiges Modell, %3 an ein starkes. %4 eskaliert, %5 durch eine Prüfung und %6 durch Sie. Klassifikatoren kosteten %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Eskaliert zu %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 Frage kosteten %2; mit diesem Plan etwa %3: %4 an das günstige Modell, %5 an das starke. %6 wären dem Klassifikator vorgelegt worden. %7 bleiben außen vor: Ihr Verbrauch oder Preis ist nicht bekannt.</numerusform>
            <numerusform>%1 Fragen kosteten %2; mit diesem Plan etwa %3: %4 an das günstige Modell, %5 an das starke. %6 wären dem Klassifikator vorgelegt worden. %7 bleiben außen vor: Ihr Verbrauch oder Preis ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>Günstig: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Stark: %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>Ein Plan schickt einfache Fragen an ein günstiges Modell und den Rest an ein starkes. Ein Chat nutzt einen, wenn Sie ihn in seinen Parametern wählen; jede Antwort sagt, wer gewählt wurde, warum und was es gespart hat. Chats finden ihren Plan über seinen Namen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>Diesen Plan entfernen?</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>Chats, die ihn nutzen, bitten Sie, einen anderen oder ein Modell zu wählen. Was er gespart hat, bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>Günstiges Modell</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>Starkes Modell</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>Regeln: Die erste passende entscheidet</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Andernfalls</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>Wo keine Regel passt, zuerst ein kleines Modell fragen</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>Muss so sicher sein</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>Wie sicher der Klassifikator sein muss, von 0 bis 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>Was dem Klassifikator gesagt wird</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>Er liest Ihre Frage, kostet wenig und bekommt 3 Sekunden; danach entscheiden die Regeln allein.</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>Auch das starke Modell fragen, wenn die günstige Antwort</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>leer ist</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>verweigert wird</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>abgeschnitten ist</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>zu kurz für eine lange Frage ist</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>sagt, dass sie es nicht kann oder weiß</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>kein JSON ist, obwohl JSON verlangt war</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>Passt auf diesen regulären Ausdruck</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>auf diesen regulären Ausdruck passt; leer: keiner</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>Höchstens so oft in einem Chat</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>Eskalationen in einem Chat</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>Niemand: Die Regeln allein entscheiden</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>Alltag %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>ein anderer Plan trägt oder trug diesen Namen: wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>Frage länger als, in Zeichen</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>Frage kürzer als, in Zeichen</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>Chat bisher länger als, in Zeichen</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>Frage enthält Code</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>Frage hat einen Anhang</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>Werkzeuge dürfen verwendet werden</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>Chat oder Frage hat eines der Schlagwörter</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>Frage enthält eines der Wörter</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>Frage passt auf den regulären Ausdruck</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>Wer dann antwortet</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Die Regel nach oben verschieben</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>Eines oder mehrere, mit Kommas</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Nichts wurde gefragt</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>Ein Lauf zeigt hier, was jeder Schritt fragt und antwortet, wie lange er braucht und was er kostet.</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>Zurück zum Ablauf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Den Lauf anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>Macht weiter, wo er stand; was beantwortet wurde, wird nicht erneut gefragt</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>Läufe dieses Ablaufs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>Was ein Schritt gefragt und geantwortet hat, lesen Sie unten.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 Eingabe</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>%1 Ausgabe bisher</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>in einem Stapel</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>wählte „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>wartet auf seinen Stapel</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>Als Stapel gesendet. Die Antwort kommt innerhalb eines Tages, und dann geht der Lauf weiter, auch wenn Parley zwischendurch geschlossen war.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>Noch nicht an der Reihe.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>als Stapel</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>etwa %1 Eingabe</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>wird vielleicht übersprungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Den Lauf starten</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Meine Nachrichten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Jeder Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>Gefundene Chats</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>Findet jedes Wort, das je in einem Chat gesagt wurde, in jeder Schrift. „Ganze Wendungen“ stehen in Anführungszeichen, -Wörter werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>Nichts passt zu „%1“. Versuchen Sie weniger Wörter oder eine andere Schreibweise.</translation>
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
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>Bei dieser Nachricht öffnen</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>Treffer in diesem Chat</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>Voriger Treffer (Strg+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>Nächster Treffer (Strg+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>Bei dieser Nachricht öffnen (Enter)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>Mehr als %1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>parley::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parley::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>an %1 %n Modell</numerusform>
            <numerusform>an %1 %n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>je %1 Token</numerusform>
            <numerusform>je %1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
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
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Geroutet · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>Geroutet · ein Klassifikator wählt</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::SendSheet</name>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Dieser Entwurf</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>Antwort, gekürzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Werkzeugergebnis</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>Nachricht, gekürzt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>Weggelassen: kam nie</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>Weggelassen: Nachdenken</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>Weggelassen: wie gewählt</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>Weggelassen: die Mitte</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>Weggelassen: hier nicht angenommen</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1 liest diesen ganzen Chat auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1 antwortet auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>%n Teil dieses Chats wird nicht gelesen.</numerusform>
            <numerusform>%n Teile dieses Chats werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>Dieser ganze Chat wird gesendet; nichts wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>%n Teil dieses Chats wird nicht oder nicht ganz gesendet.</numerusform>
            <numerusform>%n Teile dieses Chats werden nicht oder nicht ganz gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Den Inhalt kopieren</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1 wahrscheinlich aus dem Cache</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1, %2 Token. %3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… und %1 weitere Bytes: Kopieren Sie den Inhalt, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>Schon beantwortet: Dieselbe Antwort kommt aus dem Cache und kostet nichts.</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1 bis %2: Ein Klassifikator wählt, wer antwortet; die Anfrage an ihn ist eingerechnet</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>Preise werden gelesen…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>Niemand hat angegeben, was dieses Modell kostet.</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>Kostenlos: Es läuft auf Ihren eigenen Rechnern.</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>Etwa %1, bei einer Antwort von %2 Token</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1, falls der Cache des Anbieters vergessen hat</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>Höchstens %1, bei einer Antwort von %2 Token</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>Keine Obergrenze: Nichts begrenzt die Antwort.</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1, schon beantwortet</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>Passt nicht. Braucht %1 Token; %2 hat Platz für %3.</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>Die nächste Nachricht an %1: %2 Token</numerusform>
            <numerusform>Die nächste Nachricht an %1: %2 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 System-Prompt und Rahmen</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 frühere Nachrichten</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 dieser Entwurf</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>%1 davon wahrscheinlich aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>%1 davon in den Cache geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>Geschätzt; gelernt aus %n Antwort</numerusform>
            <numerusform>Geschätzt; gelernt aus %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>Klicken, um genau zu sehen, was gesendet wird</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>Wie gewählt, ab dieser Nachricht: %1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>Wie gewählt: %1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>Nichts wird gekürzt: Dieser ganze Chat wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>Ohne die älteste %n Nachricht würde er passen. Nichts wird von selbst gekürzt.</numerusform>
            <numerusform>Ohne die ältesten %n Nachrichten würde er passen. Nichts wird von selbst gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>Der Entwurf allein ist zu lang. Nichts wird von selbst gekürzt.</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>%1 Token Kontext belegt</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>Wie viel in %1 passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>%1 von %2 Token belegt</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>%1 mehr mit dem Entwurf</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>noch %1 für die Antwort</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>%1 zu viel, mit Platz für die Antwort</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>Klicken, um Platz zu schaffen</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netzwerk und Proxy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Daten und Sicherungen</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Zurück zu den Chats</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Den Papierkorb leeren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>Chats bleiben hier 30 Tage.</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>Aus dem Weg, aber mit der Suche zu finden.</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>Die letzte Nachricht bearbeiten, im leeren Feld</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>Nächster und voriger Wortwechsel, in der Unterhaltung</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>Vorige und nächste Version, in der Unterhaltung</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>Umbenennen, in der Liste der Chats</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>Löschen, in der Liste der Chats</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie seine neuen Tasten; sie gelten sofort und überall. Tasten zum Schreiben bleiben den Textfeldern vorbehalten.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>Nach Tasten suchen</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>Drücken Sie Tasten, um zu sehen, zu welchem Befehl sie führen.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>Drücken Sie danach die neuen Tasten des gewählten Befehls.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>Der gewählte Befehl hat dann keine Tasten.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>Der gewählte Befehl hat dann wieder seine üblichen Tasten.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Jeder Befehl hat dann wieder seine üblichen Tasten.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Kein Befehl heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1 führt zu keinem Befehl.</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Esc hält immer die Antwort an: Es schließt auch, was gerade offen ist.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1 führt zu „%2“.</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>Noch keine Chats. Strg+N beginnt einen.</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>Keine Chats sind archiviert.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>%n Chat endgültig löschen?</numerusform>
            <numerusform>%n Chats endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>Er wurde nie gespeichert: Nichts kann ihn zurückbringen.</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>Nichts kann sie zurückbringen, außer eine Sicherung enthält sie.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parley antwortet nicht</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parley läuft bereits, antwortet aber nicht. Warten Sie einen Moment und versuchen Sie es erneut. Wenn das nicht hilft, beenden Sie jenes Programm und starten Sie Parley neu: Was gespeichert wurde, geht nicht verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>Auch dieselbe Frage in anderen Worten beantworten</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>Embeddings von</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Geringste Ähnlichkeit</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>Auch in Chats mit einer Temperatur über %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>Ausgeschaltet, solange Sie nichts anderes wählen: Jede neue Frage würde an einen Anbieter Ihrer Wahl gesendet, um sie mit früheren zu vergleichen.</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>Keiner Ihrer Anbieter erstellt Embeddings. Fügen Sie einen hinzu, der es tut: OpenAI, Gemini, Ollama oder einen Server nach Art von OpenAI.</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>Wählen Sie, wessen Embeddings verwendet werden, und nennen Sie das Modell. Bis dahin wird nur genau dieselbe Frage aus dem Cache beantwortet.</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>Jede neue Frage wird, ohne den bisherigen Chat, für ihr Embedding an %1 (%2) gesendet; Fragen mit Anhängen, Werkzeugen oder Code und temporäre Chats nie. Eine solche Antwort zeigt die Frage, auf die sie zuerst gegeben wurde.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>Was es lieferte, ist kein Embedding.</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>Es funktioniert: %1 Dimensionen.</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
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
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>Dieses Parley wurde ohne Rechtschreibprüfung erstellt.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch. Installieren Sie eines für Hunspell, etwa das Paket hunspell-en-us oder hunspell-de-de, und starten Sie Parley neu.</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>Falsche Wörter werden beim Schreiben unterstrichen. Ist keines gewählt, werden die Wörterbücher Ihrer Sprachen verwendet.</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>Heute: %n Antwort, %1</numerusform>
            <numerusform>Heute: %n Antworten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>Dieser Monat: %n Antwort, %1</numerusform>
            <numerusform>Dieser Monat: %n Antworten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>Budget dieses Monats: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n Anfrage dieses Monats ohne bekannten Preis</numerusform>
            <numerusform>%n Anfragen dieses Monats ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>Sie haben %1 % der heutigen %2 verbraucht.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>Sie haben %1 % der %2 dieses Monats verbraucht.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>Sie haben %1 % der %2 dieses Monats für %3 verbraucht.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>„%1“ hat %2 % von %3 verbraucht.</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>Loschatten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>Mit %1 loschatten</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>Erneut nach %1 suchen</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>Jemandem erklären</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>Sie erklären für {{audience}} in weniger als {{words}} Wörtern. Beginnen Sie damit, was es für die Person bedeutet, verwenden Sie einen Vergleich aus dem Alltag und definieren Sie einen Begriff in dem Satz, der ihn braucht. Enden Sie mit einer Frage, die sie stellen sollte.</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>Erklären Sie {{topic}}.</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>eine Kundin</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>ein neuer Kollege</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>ein zehnjähriges Kind</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>Einfach gesagt</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>Sie schreiben Texte in einfache Worte um. Behalten Sie jede Tatsache, jede Zahl und jeden Namen bei. Kurze Sätze, aktive Verben, nichts hinzugefügt. Lässt sich etwas auf zwei Arten lesen, behalten Sie den Wortlaut bei und sagen Sie es unter dem Text.</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>Die Nutzung der Räumlichkeit setzt eine vorherige Registrierung voraus.</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>Melden Sie sich an, bevor Sie den Raum nutzen.</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>Eine Änderung durchsehen</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>Sie sehen Codeänderungen durch. Nennen Sie nur, was schiefgehen kann: Fehler, Wettlaufsituationen, verlorene Daten, Überraschungen für Aufrufer. Jeweils: die Zeile, was geschieht, wie man es mit einem Test zeigt. Keine Anmerkungen zum Stil. Gibt es nichts, sagen Sie das in einem Satz.</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>Wozu sie dient: {{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>Beide Seiten vertreten</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>Sie helfen bei einer Entscheidung. Nennen Sie für jede Seite die stärksten Argumente, jeweils so, wie sie jemand vorbrächte, der sie vertritt, dann, was wahr sein müsste, damit eine von beiden recht hat, und was davon sich innerhalb einer Woche herausfinden lässt. Entscheiden Sie nicht.</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>Die Entscheidung: {{decision}}

Was mir wichtig ist: {{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>Offline, %n lokaler Anbieter bereit</numerusform>
            <numerusform>Offline, %n lokale Anbieter bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n Anbieter bereit</numerusform>
            <numerusform>%n Anbieter bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n Chat antwortet</numerusform>
            <numerusform>%n Chats antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n Chat wartet</numerusform>
            <numerusform>%n Chats warten</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>Klicken, um den Verbrauch zu sehen</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>Was entscheidet, für das Modell: {{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>Wie aus den Antworten eine wird</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>Was zu jeder Zeile gefragt wird: {{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>Was ein Modell gefragt wird und bejahen muss; leer: Niemand wird gefragt</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>Der Text, der geändert wird: {{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>Was gefragt wird. {{name}} übernimmt eine Eingabe oder das Ergebnis eines Schritts.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>Modelle, die gefragt werden</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>Stattdessen gefragt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>Stattdessen gefragte Modelle</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Die Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>Das Modell des Ablaufs verwenden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>Auffächern, %n zugleich</numerusform>
            <numerusform>Auffächern, %n zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>Modell von %1: %2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>Wie der Ablauf es sagt</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Schreiben Sie eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>Was dem Modell vor der Frage gesagt wird</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Eines je Zeile: Name: Wert</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>Schreiben Sie einen Namen, einen Doppelpunkt und den Wert: city: Berlin.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>Ein Modell schreibt eine Antwort</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>Was die meisten sagen</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Er ist fertig, wenn</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Alle geantwortet haben</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>Alle gefragt sind, einige dürfen scheitern</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>Das erste geantwortet hat</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>So viele geantwortet haben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>Sofort, einzeln</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>Als Stapel: günstiger, innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Schon Beantwortetes</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie die Einstellungen sagen</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>Immer neu fragen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Ohne Budget</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>Schreiben Sie einen Betrag, etwa 0,50.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitgrenze in Sekunden</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>Schreiben Sie, wie viele Sekunden, bis zu %1.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>Dem Schritt darüber. Sonst ein Schritt je Zeile oder - für keinen</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>Der Lauf geht weiter, wenn dieser Schritt scheitert</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Führt zusammen</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>Name eines Ergebnisses, das eine Liste ist</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>Für jede Zeile von</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>Name einer Eingabe oder eines Ergebnisses</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>Eine Zeile heißt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>Routing-Plan</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>Keiner: Die Wahl unten bestimmt es</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Name des Werkzeugs</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>Eine je Zeile: trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>Es gilt, dass</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Eine Bedingung je Zeile</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>Sein Ergebnis heißt</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>Ein Name für die Schritte darunter</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>So viele Antworten</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>Wie beim Ablauf</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>ergibt %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>nur wenn %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>%n weiterer Versuch</numerusform>
            <numerusform>%n weitere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>darf scheitern</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>Ziehen oder Alt+↑ und Alt+↓ drücken, um den Schritt zu verschieben</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>Auf und Ab verschieben den Schritt.</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>Als Chat fortsetzen</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weiche</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Auffächern</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Für jede Zeile</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>Fragt ein Modell</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>Wählt, welcher Schritt als Nächstes kommt</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>Fragt mehrere Modelle zugleich</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>Macht aus mehreren Antworten eine</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>Fragt einmal für jede Zeile einer Liste</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>Verwendet ein Werkzeug</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>Ändert einen Text, ohne Modell</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>Hält den Lauf an, wo etwas nicht zutrifft</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>Einen Text zusammenfassen</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>Anhängen oder einfügen; die Entscheidungen darin erhalten</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>Fassen Sie diesen Text in fünf Sätzen zusammen und listen Sie dann jede Entscheidung auf und wer handeln muss:</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>Meine Änderung durchsehen</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>Ein Diff einfügen; zuerst Risiken, zuletzt Stil</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>Sehen Sie diese Änderung durch. Nennen Sie zuerst die Risiken, dann, was unklar ist, zuletzt den Stil:</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Einen Fehler erklären</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>Die Meldung einfügen und woher sie kam</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>Erklären Sie diesen Fehler, seine wahrscheinlichste Ursache und wie man es sicher herausfindet:</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>Eine Antwort entwerfen</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>Sagen, an wen und was dabei herauskommen soll</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>Entwerfen Sie eine kurze, freundliche Antwort auf diese Nachricht. Was ich erreichen möchte: </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>%1 von %2 weiteren Zeile anzeigen</numerusform>
            <numerusform>%1 von %2 weiteren Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>Team-Cache</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>Team-Cache: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>Nur falls der Server Benutzer hat</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>Antworten, und mit ihnen, was gefragt wurde, werden für alle lesbar, die diesen Server lesen können, und wer dort schreiben kann, kann Worte in Antworten setzen, die Sie erhalten. Temporäre Chats und Antworten mit Werkzeugen werden nie geteilt.</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>Ich bin einverstanden, dass meine Antworten dort geteilt werden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>Für das ganze Team leeren…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>Antworten lassen sich mit einem Team auf einem eigenen Redis-Server teilen. Zuerst wird in Ihrem eigenen Cache nachgesehen, dann in dem des Teams; Neues wird in beiden aufbewahrt.</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>Die Antworten des ganzen Teams löschen?</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>Niemand findet sie mehr. Alle behalten die Chats und die Antworten in ihren eigenen Caches.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>Nur falls der Server eines hat</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>Das Team bewahrt %1 Antwort auf, %2.</numerusform>
            <numerusform>Das Team bewahrt %1 Antworten auf, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1 Frage wurde daraus beantwortet, %2 gespart.</numerusform>
            <numerusform>%1 Fragen wurden daraus beantwortet, %2 gespart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>Es funktioniert: %1, mit Vektormengen.</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>Es funktioniert: %1, ohne Vektormengen.</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 Aber dort kann nichts aufbewahrt werden: %2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>Es gibt keinen Server dieses Namens.</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>An dieser Adresse lauscht nichts.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>Der Server antwortet zu langsam, als dass sich das Warten lohnte.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>Das ist kein Redis: Seine Antworten ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>Der Benutzer oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>Dieser Benutzer darf nicht, was ein Cache braucht.</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>Dieses Parley wurde ohne Verschlüsselung für Redis gebaut: Verwenden Sie redis:// in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>Der Server kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>Der Speicher des Servers ist voll.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>Verbunden seit %1.</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>Verbunden seit %1, aber dort wird nichts aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>Nicht erreichbar seit %1; es wird immer wieder versucht. %2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>Ein; wird mit der nächsten Frage abgefragt.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>Womit das Werkzeug aufgerufen wird</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>Dem Modell wird gesagt, dass Sie abgelehnt haben</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>In jedem Chat, bis Sie es widerrufen</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>In diesem Chat erlauben</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>In diesem Chat, bis Sie es in den Einstellungen widerrufen</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>Diesen einen Aufruf</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>Diesen Aufruf erlauben? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>%1 aufgerufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>Nichts wird übergeben</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>Ein dauerhaftes Ja gilt für alles, womit dieses Werkzeug aufgerufen wird.</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>Ein dauerhaftes Ja gilt nur für genau diese Adresse.</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>An der Grenze der Aufrufrunden angehalten: %1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>Die Aufrufe wurden angehalten, bevor sie endeten</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>Keine Antwort folgte</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>Aktuelle Zeit</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>Angehängte Dateien lesen</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>Meine Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Eine Webseite abrufen</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>nennt Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>rechnet auf diesem Computer</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>sendet Zeilen von Dateien, die diesem Chat angehängt sind</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>sendet Auszüge Ihrer anderen Chats an das Modell</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>fragt einen Server im Internet, der die Adresse erfährt</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Einmal erlaubt</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>In diesem Chat erlaubt</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Immer erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>kein Ende bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>Jeder Chat hat seine eigene Auswahl an Werkzeugen, und keines ist von selbst eingeschaltet. Bevor ein Werkzeug aufgerufen wird, werden Sie gefragt, sofern Sie es nicht länger erlaubt haben.</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>Seiten auf diesem Computer und in privaten Netzwerken erlauben</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>Höchstzahl der Aufrufrunden für eine Frage</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>Länger erlaubt</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>Nichts: Sie werden vor jedem Aufruf gefragt.</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>Was aufgerufen wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>Aufgerufen mit</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>in jedem Chat</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>%1, %2 widerrufen</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>Temporär oder keiner</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>Entfernt oder unbenannt</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>Was Werkzeugen erlaubt wurde, kann nicht gelesen oder geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>Warten auf das erste Token</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>%1-Code</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>Überschrift Ebene %1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>Zum Neuesten springen · %1 neu</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste mit %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>Bildadresse kopieren</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Formel als TeX kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>Antwort als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>Antwort als formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Neuer Chat von hier</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Mit anderer Version vergleichen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 Chat</numerusform>
            <numerusform>%1 Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1 Sache konnte nicht übernommen werden.</numerusform>
            <numerusform>%1 Dinge konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>Ein Anhang: Der Export nennt ihn, enthält ihn aber nicht</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>Quellen einer Antwort</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>Eine Zusammenfassung der Gedanken des Modells</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>Ein Zeichen, dass frühere Nachrichten weggelassen wurden</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>Eine Fehlermeldung anstelle einer Antwort</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>Eine Datei, die nur verlinkt ist</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>Ein Teil, den der Export nicht enthält</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>Inhalt unbekannter Art</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>Eine Nachricht, die zweimal da war; eine wurde behalten</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>Zwei verschiedene Nachrichten unter einer Nummer; beide wurden behalten</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>Die Nachricht, auf die sie antwortet, fehlt; sie beginnt einen eigenen Zweig</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>Nachrichten, die im Kreis aufeinander antworten; aufgetrennt</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>Ein Chat ohne jede Nachricht</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>Ein Chat, der zweimal da war; der neuere wurde behalten</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>Etwas, das kein Chat ist</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>Eine Datei, deren Pfad aus dem Archiv hinausführt; sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>Ein Verweis auf eine andere Datei; ihm wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>Eine Chatdatei, die fehlt</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>Eine Chatdatei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>Eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>Eine Zeile, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>Nichts wurde importiert: Die Datei ist verschlüsselt, und es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>Nichts wurde importiert: Die Passphrase öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>Nichts wurde importiert: Die Datei wurde nach dem Speichern verändert oder beschädigt. Verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>Nichts wurde importiert: Das Ende der Datei fehlt oder ist beschädigt. Kopieren Sie sie erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>Nichts wurde importiert: Ein neueres Parley hat diese Datei geschrieben. Aktualisieren Sie Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>Nichts wurde importiert: Das Öffnen der Datei bräuchte weit mehr Arbeitsspeicher, als Parley je verlangt. Sie stammt nicht von Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>Nichts wurde importiert: Es ist nicht genug Arbeitsspeicher frei, um die Datei zu öffnen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nichts wurde importiert: %1.</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>Import angehalten. Übernommen: %1; erneutes Importieren der Datei fügt den Rest hinzu.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>Chats werden importiert, %1 von %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>Chats werden exportiert, %1 von %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>Der Import endete vorzeitig, übernommen: %1; Grund: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>Nichts wurde importiert: In dieser Datei ist keine Nachricht.</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>Aus %1 importiert: %2, %3.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>Bereits vorhanden: %1.</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Export angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>Nichts wurde exportiert: Es ist nicht genug Arbeitsspeicher frei, um eine Passphrase zu verwenden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>Nichts wurde exportiert: %1.</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>Als %1 gespeichert, ohne das, was nicht gelesen werden kann: %2.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Als %1 gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>Exporte von Chatprogrammen (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>Dieses Archiv ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>Geben Sie die Passphrase ein, mit der es gespeichert wurde: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Archiv verschlüsseln</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>Ohne diese Passphrase kann niemand die Datei öffnen, weder Sie noch Parley können sie umgehen: Bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Parley-Chats %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>Parley öffnen</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>Dieser Chat hat noch keine beantwortete Frage.</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>Beispiele aus einem Chat nehmen</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>Wortwechsel des Chats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>Wortwechsel von „%1“</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>%n Wortwechsel übernehmen</numerusform>
            <numerusform>%n Wortwechsel übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>Einmal täglich nach einem neueren Parley suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>Ausgeschaltet, solange Sie nichts anderes wählen: fragt github.com nach der Liste der Versionen und sendet sonst nichts. Parley lädt oder installiert nie von selbst eine.</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>Parley %1 ist am %2 erschienen.</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>Parley %1 ist erschienen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>Niemand weiß, ob es ein neueres gibt: %1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>Dies ist das neueste Parley.</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>Verbrauch exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
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
        <translation>Das Kostenbuch kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Angezeigte Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Angezeigte Modelle</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>Was das Routing gespart hat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Verbrauch exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>In diesen Tagen wurde nichts gefragt. Jede Antwort wird hier gezählt, sobald sie endet.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Zeitverlauf</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>%1 % Treffer</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>Ersparnis durch Caches</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>Antworten aus Ihrem eigenen Cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 Antwort</numerusform>
            <numerusform>%1 Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>Zahlen der Anbieter selbst</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>Gemeldet, wo die Liste abweicht</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>Dasselbe nach der Preisliste</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>Nach Abläufen</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>etwa %1 davon endeten, bevor gezählt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>%n Anfrage mit unbekanntem Preis nicht enthalten</numerusform>
            <numerusform>%n Anfragen mit unbekanntem Preis nicht enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>In 7 Tagen ausgegeben</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Ausgegeben im Zeitraum %1</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>Ausgegeben vom %1 bis %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>Durch Caches gespart</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>voraussichtlich %1 bis %2</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>%1 Budget ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>Budget setzen</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Das Budget ändern</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 verbraucht, %2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>anhalten bei 100 %</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>fragen bei 100 %</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>Warnen bei %1, %2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 Eingabe · %2 Ausgabe</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>%1 der Eingabe aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>Median je %1</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>%1 erstes Token</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>%1, sofern nicht geändert</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>steht in keinem Text</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>%1, sofern nicht geändert</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>Sie senden</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Modell antwortet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Mehrere Zeilen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Auswahlmöglichkeiten, eine je Zeile</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>Sofern nicht geändert, ist sie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>Ein Name beginnt mit einem Buchstaben, danach folgen Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>Eine andere Variable heißt %1.</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>Schreiben Sie auf, was gewählt werden kann, eines je Zeile.</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>So kann sie nicht beginnen: %1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, Version %2 von %3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>Schlagwörter, durch Kommas getrennt: Code, Deutsch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>Warum? (eine Notiz für Sie selbst)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>Fragen, die auf das Netzwerk warten</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Wartet auf Ihr Wort</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>Warten auf das erste Token, %1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>Warten auf einen Platz innerhalb der Grenzen von %1, %2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1, %n Modell</numerusform>
            <numerusform>localhost:%1, %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>Hat noch kein Modell</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>Kostenlos, funktioniert offline</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>Lädt sein Modell. Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>Starten Sie den Server, dann sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Mit Schlüssel</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>Willkommen bei Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>Wählen Sie ein Modell, das schon auf diesem Computer ist, oder fügen Sie einen Schlüssel ein. Weitere können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Sofort verwendbar</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>Erneut nach lokalen Servern suchen</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>Oder wählen</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>Vorgefertigte Antworten ganz ohne Netzwerk, als Demo gekennzeichnet</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>Chats aus ChatGPT, Claude oder Chatbox holen</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>Suche nach Ollama, llama.cpp, LM Studio und vLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>Schlüssel in der Umgebung gefunden</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>Nach Ollama, llama.cpp, LM Studio und vLLM gesucht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>Der Vergleich ist zu Ende; nicht alle haben geantwortet.</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>Alle Antworten sind da.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>Der Ablauf ist zu Ende.</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>Der Ablauf ist fehlgeschlagen.</translation>
    </message>
</context>
</TS>
