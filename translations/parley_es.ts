<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Buscar dentro de los mensajes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Parámetros de respuesta</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>Hacer sitio en este chat</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>Añadir un panel para comparar</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>Combinar las respuestas comparadas</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>Teñir lo que solo dice una respuesta</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>Ocultar o mostrar quién responde</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>Repetir prompts…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>Lotes…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>Archivar chat</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Eliminar chat</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>Copiar a un nuevo chat</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana propia</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Ventana rápida</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats eliminados</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copiar el último bloque de código</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>Bloquear Parley</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Con una clave</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>O elegir el proveedor</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Dirección personalizada</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>Respuesta terminada</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>Respuesta terminada, %1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>Código, líneas: %1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>Código %1, líneas: %2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>Tabla, columnas: %1, filas: %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 está respondiendo</translation>
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
        <translation>Parámetros de respuesta</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usar los predeterminados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>Respuestas en este chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>Lo que cada respuesta de aquí debe tener en cuenta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>Un número de 0 a 2.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>Un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>Un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>Parar en estas palabras, una por línea</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>Lo que ya se preguntó</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>Herramientas que las respuestas pueden pedir</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Como lo tenga el modelo</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1, según sus ajustes</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>Preguntar siempre al modelo: este chat es temporal</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>De la caché, según sus ajustes</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>Preguntar siempre al modelo, según sus ajustes</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>Preguntar siempre al modelo</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>El modelo de este chat; los planes se crean en Ajustes, Enrutamiento</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>El modelo de este chat</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>Enrutado por el plan %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>Prompt del sistema: %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatura %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>Top P %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>Como máximo %1 tokens por respuesta</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>Esfuerzo de razonamiento %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>Para en %1</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>Toma respuestas de la caché</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>Pregunta siempre al modelo</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Herramientas: %1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>La respuesta falló.</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>Esa no es la frase de contraseña. Espere un momento antes de volver a intentarlo.</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>Claro u oscuro; «como el sistema» sigue su elección al instante.</translation>
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
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines instead of tints and a thicker ring around what has the keyboard.</source>
        <translation>El contraste alto es en blanco y negro, con líneas en lugar de tintes y un anillo más grueso alrededor de lo que tiene el foco del teclado.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>De todo lo que hay en la ventana. Los comandos «Texto más grande» y «Texto más pequeño» también lo cambian.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>Con el movimiento reducido nada se desliza, gira ni parpadea: aparece al instante o dice con palabras que sigue en marcha.</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>Qué se comunica a los lectores de pantalla</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>Las respuestas según se escriben</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>Solo el principio y el final</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>La respuesta en voz alta mientras se escribe, o solo que ha empezado y terminado.</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Tokens, estimación</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Quitar la autoridad de certificación</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Archivo de la autoridad de certificación</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>Un archivo PEM, si el servidor tiene su propia autoridad</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Elegir la autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 chat</numerusform>
            <numerusform>%1 chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>último cambio %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>Copia de seguridad del %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>¿Poner esto en lugar de lo que hay ahora? Los chats actuales se apartan y aparecerán en esta lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>Aún no hay lotes. Un lote hace muchas preguntas a un modelo por cerca de la mitad del precio; las respuestas llegan en un día, también con Parley cerrado.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Eliminar lote</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Consultar ahora al proveedor</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>Repetir las fallidas…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>Cancelar lote…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Exportar lote</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Filas del lote</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 línea de los resultados no pertenece a ninguna fila de este lote.</numerusform>
            <numerusform>%1 líneas de los resultados no pertenecen a ninguna fila de este lote.</numerusform>
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
        <translation>Nuevo lote</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>Un modelo de OpenAI o Anthropic: aceptan muchas preguntas a la vez y responden en un día.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>Una tabla o líneas JSON con una columna por variable, o texto con un prompt por línea. Las respuestas vuelven junto a las columnas.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Enviar lote</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>Quién responde: %1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>Elegir quién responde</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>Se sabrá al elegir un modelo y prompts.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se conoce.</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>«%1» no es un número de tokens. Introduzca uno como 500, o nada.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Esto no se puede enviar: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 tokens de entrada. Se supone que las respuestas son tan largas como de costumbre.</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>Es más de lo que cabe en un lote, así que se convierte en %1 lote.</numerusform>
            <numerusform>Es más de lo que cabe en un lote, así que se convierten en %1 lotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Con el proveedor</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>Recogiendo respuestas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>%1 pagados, %2 ahorrados</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>unos %1 en lugar de %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminado %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 pregunta</numerusform>
            <numerusform>%1 preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>Nadie sabe cuánto cuesta %1 en un lote.</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>Unos %1 por %2, %3 menos que preguntando uno a uno</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Unos %1 por %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1. Las respuestas llegan en 24 horas, también con Parley cerrado.</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>¿Preguntar el resto como lote?</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Enviar lote</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Esto no se puede enviar: %1.</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>¿Repetir las filas fallidas?</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>Pasan a ser un nuevo lote. %1.</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>¿Cancelar este lote?</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>Lo que se haya respondido hasta entonces queda, y está pagado. Las demás filas quedan sin respuesta.</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Cancelar lote</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>¿Eliminar este lote definitivamente?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>Sus preguntas y respuestas se eliminan aquí. Lo que costó queda en el consumo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Exportar lote</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>Ocultar la imagen %1</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>Mostrar la imagen %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1 % del presupuesto usado</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>Antes de enviar una petición, Parley reserva lo máximo que puede costar. Deje un importe vacío para no fijar presupuesto. Los modelos de este equipo no cuestan nada y nunca se detienen.</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>Preguntar antes de usar un modelo cuyo precio nadie conoce</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, importe</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, aviso</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>Avisar al %1 %</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1, en el límite</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>Entonces parar</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>Entonces preguntar</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Cada chat</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1, cada mes</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>Eso no es un importe. Escríbalo como 5 o 2,50; hasta entonces vale el presupuesto anterior.</translation>
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
        <translation>Chat archivado</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>Carpeta eliminada, sus chats se conservan</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>De la caché, %1 % similar, preguntada %2: %3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>De la caché, %1, %2 ahorrados</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>De la caché, %1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>De la caché, respondida %1 a una pregunta %2 % similar: %3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>De la caché, respondida %1, %2 ahorrados</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>De la caché, respondida %1</translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Answer from the cache what was asked before</source>
        <translation>Responder desde la caché lo ya preguntado</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>Activada salvo que se elija otra cosa: solo exactamente la misma pregunta, en el mismo chat hasta ahí, al mismo modelo con los mismos parámetros se responde así, al instante y gratis. La respuesta lo indica y se puede actualizar. Cada chat puede tener su propia elección; los chats temporales y las respuestas con herramientas nunca salen de aquí.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>No más de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>Cuando está llena, se va primero lo que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>Qué contiene y ha ahorrado</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vaciar la caché…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>¿Vaciar la caché de respuestas?</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>Los chats conservan sus respuestas. Lo que se vuelva a preguntar se volverá a pagar.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>No se puede leer la caché. Se pregunta a los modelos como si no la hubiera.</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>Ahora no hay ninguna respuesta guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 respuesta, %2, la más antigua del %3</numerusform>
            <numerusform>%1 respuestas, %2, la más antigua del %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>Aún no se ha preguntado nada dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%1 pregunta respondida con ella desde %2, %3 ahorrados</numerusform>
            <numerusform>%1 preguntas respondidas con ella desde %2, %3 ahorrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>La caché estaba dañada. Se apartó como %1 y se empezó una nueva; sus chats no se ven afectados.</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>No se puede vaciar la caché: %1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>Chats temporales</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>Un chat eliminado</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1, %2, %n respuesta, %3 tokens de entrada, %4 de la caché</numerusform>
            <numerusform>%1, %2, %n respuestas, %3 tokens de entrada, %4 de la caché</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>Chats, los más caros primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>Nuevo chat que se conserva</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>El nombre de este chat: %1, %2 tokens, %3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>El nombre de este chat: %1, %2 tokens</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporal, no guardado</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>Más para este chat</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>Nada de este chat se escribe en el disco. Desaparece al salir de Parley.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana propia</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>Devolver a los chats</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Eliminar la carpeta, conservar sus chats</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>¿En qué trabajamos?</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Enrutado · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>Elija primero un modelo (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>Mover a la ventana principal</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>Pensando… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>Pensó durante %1</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 token</numerusform>
            <numerusform>≈ %1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>Se borran todos los chats, también los del archivo y la papelera, y las respuestas en camino. Las comparaciones, los prompts, los flujos, las cifras de consumo y las copias de seguridad quedan: una copia anterior aún contiene chats.</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>Borrar todos los chats…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>¿Borrar todos los chats definitivamente?</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>Borrar todos los chats</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>Lo que ya se preguntó se vuelve a preguntar y a pagar. Los chats conservan las respuestas que muestran.</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>Borrar las respuestas guardadas…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>¿Vaciar la caché de respuestas?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>La caché está vacía.</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>Se han borrado todos los chats.</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>No se pudo borrar todo: %1. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>Copiar código %1</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>No ajustar las líneas</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar las líneas</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>Mostrar %1 línea más</numerusform>
            <numerusform>Mostrar %1 líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>Darle un comando</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>Comando /%1, cambiar</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>Darle un comando para llamarlo en un chat</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>Escriba /%1 en un chat para llamarlo</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>Buscar acciones, chats y modelos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qué hacer con ello</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Buscar dentro de los mensajes</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>Buscar «%1» dentro de los mensajes</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>Título de la comparación</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>Teñido</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>solo en esta respuesta</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>Más para esta comparación</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>Los nombres, colores y cifras se ocultan y el orden se mezcla hasta que elija</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>Teñir en cada respuesta lo que ninguna otra dice; tras elegir, lo que difiere de la elegida</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1, combinados</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>Los demás paneles siguen respondiendo. Vuelva a enviar en estos cuando vuelva la red.</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>Lo que escriba queda en el campo de abajo hasta que lo envíe.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>Ocho paneles como máximo</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>Los nombres se ocultan hasta que elija</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>Espere a que todos respondan o deténgalos (Esc)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>No se preguntó a nadie: no se puede usar %1. Elija allí otro modelo o vuelva a configurar su proveedor.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>El sitio se hace en el propio chat: elija «Continuar aquí, como chat».</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>Respondiendo desde hace %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nuevo intento en breve</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · este equipo</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>Un chat temporal no se puede comparar, porque nunca se escribe nada de él. Empiece uno normal.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Plegar las partes iguales</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>Lo que todos dicen, mientras se muestran las diferencias</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>Hacer un chat de cada panel</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Eliminar comparación</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>Respuesta combinada eliminada</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>Los nombres se ocultan hasta que elija, y un archivo los mostraría. Elija una respuesta o muestre los nombres, y luego exporte.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>Todos los paneles están ahora en «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>No se puede escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>Comparación eliminada</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>Buscar comparaciones</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>Aún no hay comparaciones.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>«%1» no se adjuntó: está protegido con contraseña. Guarde una copia sin ella y adjúntela.</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>«%1» no se adjuntó: este PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>«%1» no se adjuntó: este PDF no tiene texto, solo imágenes de páginas. Adjunte las páginas como imágenes.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>«%1» no se adjuntó: es demasiado grande. Las imágenes y los archivos PDF pueden tener 20 MB; los textos, 2 MB.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>«%1» no se adjuntó: no se puede leer. Compruebe que el archivo esté completo y que tenga permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>«%1» no se adjuntó: solo se pueden enviar imágenes, archivos PDF y textos.</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>Editando un mensaje anterior. El antiguo queda como rama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>Adjuntar imágenes, PDF o archivos de texto</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>Tomar un prompt de la biblioteca</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>Pregunte lo que quiera. Escriba / para prompts.</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>Preguntar a todos</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>Diga más, y la respuesta cambia de rumbo</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Escriba primero un mensaje</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>Decírselo a la respuesta en curso (%1). Esc la detiene</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>Captura de pantalla %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>quedan %1 d</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>temporal</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>no se puede guardar un proxy con nombre de usuario o contraseña: quedaría en un archivo; configúrelo en el sistema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>«%1» no es un nombre de variable: los nombres empiezan por una letra y tienen letras, cifras, espacios, - y _</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>el archivo de autoridad %1 no contiene ningún certificado en PEM (la forma de texto que empieza por BEGIN CERTIFICATE)</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>la entrada se guardó pero no se encuentra: el llavero está bloqueado u otro programa la eliminó</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>esto no es ni JSON ni un archivo ZIP; elija el archivo tal como lo exportó el otro programa</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>un proxy es «system», «none», http://host:port o socks5://host:port, no «%1»</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>el archivo comprimido tiene contraseña; descomprímalo y elija la carpeta o el archivo de dentro</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>este archivo solo enumera archivos comprimidos; descargue los que nombra e impórtelos</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>el archivo comprimido solo contiene otros; descomprímalo e impórtelos uno por uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>«%1» enviaría claves y textos sin cifrar por internet: use https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>esto es una página web; elija el archivo ZIP o el archivo JSON de la exportación</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>escrito por un Parley más nuevo (esquema %1, este conoce el %2); no se cambió nada</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>el texto no es ni UTF-8 ni UTF-16; guárdelo como UTF-8 y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>las dos llaves no se cierran nunca; escriba \{{ para enviarlas tal cual</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>lo que llegó no es una lista de precios: %1; siguen valiendo los precios anteriores</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>el patrón está vacío: escriba una expresión regular o elimínelo</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>el servidor remite a otra dirección, que no se sigue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>«%1» no admite lotes; los perfiles de OpenAI y Anthropic sí</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>el archivo comprimido está dañado (%1); expórtelo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>nadie sabe cuánto cuesta %1, así que no se puede respetar el presupuesto</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>el JSON tiene más niveles o es más grande de lo que Parley lee</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>el patrón no es una expresión regular: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1 fue escrito por un Parley más nuevo y no se puede cambiar</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>sin respuesta en 15 s: el llavero espera a que lo desbloqueen</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1 no admite imágenes: quítela o elija otro modelo</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>el archivo pesa más de 1 MB: eso no es un flujo</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>el JSON está dañado en el byte %1 (%2); expórtelo de nuevo</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>el archivo pesa más de 10 MB: eso no es un prompt</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>la caché de respuestas la creó un Parley más nuevo</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>una dirección no debe contener usuario ni contraseña: %1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>nada de su contenido es de un programa que Parley conozca</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>el archivo es más grande de lo que Parley lee de una vez</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>este JSON no es de un programa que Parley conozca</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>el comando /%1 contiene un espacio o una barra</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>esto no es texto: indique un archivo CSV o JSONL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>«%1» debe empezar por https:// o http://</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>la variable %1 no tiene nada entre lo que elegir</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>esta base de datos pertenece a otro programa</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>no hay conversaciones en este archivo</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>ya existe; elija otro nombre</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>las exportaciones de Grok aún no se pueden importar</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>solo se puede editar un mensaje suyo</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>el llavero no eliminó la entrada</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>el presupuesto de esta repetición está agotado</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>las tablas no están como se crearon</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>en uso por %1; abierto solo para lectura</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>no se puede leer el archivo de autoridad %1: %2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>no hay ningún nombre entre las llaves</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1 estaba mal formado (%2); se conserva como %3</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>para combinar hacen falta dos respuestas o más</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>«%1» es más grande de lo que Parley lee</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>aún se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>«%1» no es una dirección de servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>«%1» no es un nombre de perfil</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>no se puede escribir %1 en el disco</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>el archivo comprimido está vacío</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>la carpeta no contiene archivos</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>ya hay ocho paneles</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>no hay ningún mensaje que responder</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>la versión %1 es de un Parley más nuevo</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>no hay ningún mensaje que enviar</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 es un número; «%2» no lo es</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>ninguna variable se llama «%1»</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>elija al menos un modelo</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>el servidor respondió con %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>dos variables se llaman %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>no hay ningún perfil «%1»</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>esto no es texto en UTF-8</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>abierto solo para lectura</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>el prompt no tiene título</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>no hay nada que preguntar</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>la exportación se detuvo</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>la importación se detuvo</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>no se pudo leer nada</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>no se pudo crear ningún PDF</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>no hay sitio para una copia de seguridad</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>no es un archivo de Parley</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>el mensaje está vacío</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>no hay prompts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>no se eligió ningún modelo</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>no se puede apartar %1: %2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>no se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>no hay ningún modelo elegido</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>no se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1 está mal formado (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>el prompt %1 está vacío</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>%1 modelos como máximo</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria agotada</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 es uno de: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>fila %1: %2</translation>
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
        <translation>Coste a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>No se gastó nada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>Parley terminó de forma inesperada la última vez. Lo que escribió está guardado.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Eliminar informe</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>Esto es todo lo que hay. No contiene nada de sus chats ni claves, y se queda en este equipo. Si informa del problema, puede añadirlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>Cuánto de ella es un dólar</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>Código de la moneda</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>Símbolo de la moneda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>escrita como</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>Los importes se muestran en dólares. Escriba un tipo de cambio y un código para verlos en otra moneda; los proveedores facturan en dólares.</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>Tipo de cambio del %1, fijado por usted: no se consulta a nadie. Los importes se guardan en dólares; las exportaciones contienen ambos.</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>Escriba también el código de la moneda, como EUR. Hasta entonces los importes quedan como están.</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>Escriba cuánto de ella es un dólar, como 0,86. Hasta entonces los importes quedan como están.</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>Dónde están sus chats</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>Carpeta de sus chats: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>Trasladar chats</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>Traiga chats de otros programas o llévese todos los suyos: un archivo de Parley lo contiene todo y se puede volver a importar.</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>Se hacen solas los días con cambios: se conservan las últimas 7 diarias y 4 semanales, y 3 de antes de actualizaciones.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>No se pueden leer las copias de seguridad: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>Aún no hay copia de seguridad. La primera se hace en el plazo de un día.</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>Restaurado. Lo que había antes está en esta lista como «Apartada».</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Se le piden estas teclas a su escritorio…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1 abre la ventana rápida desde cualquier sitio.</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>Otro programa ya usa %1: elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1 no se puede usar en todos los programas: elija una letra, una cifra, una tecla de función o Espacio, con Ctrl, Alt o la tecla Windows.</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Su escritorio no le dio estas teclas a Parley. En su lugar, puede asignar teclas al comando «parley --quick» en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Este escritorio no da teclas propias a los programas. En su lugar, asigne teclas al comando «parley --quick» en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>Como lo dejé</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Un chat nuevo</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>Como lo dejó: vuelven la página, los chats y sus ventanas, también después de un fallo. Lo que estaba escribiendo se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>Avisarme cuando termine una respuesta larga</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>Solo cuando está mirando otra cosa: otro chat u otro programa.</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>Una respuesta es larga a partir de</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>Mostrar cómo empieza la respuesta</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>Si está desactivado, solo se muestra el título del chat. De los chats temporales no se muestra nada, elija lo que elija aquí.</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Ventana rápida</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>Una ventana pequeña para una pregunta entre medias, que se abre con teclas que funcionan en todos los programas.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>Elegir teclas…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>Teclas para la ventana rápida</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>Teclas para la ventana rápida: %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>No hay teclas asignadas: la ventana rápida se abre desde la bandeja, la paleta de comandos o con «parley --quick».</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>Mostrar Parley en la bandeja</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>Con sus chats recientes, un chat nuevo, la ventana rápida y salir.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>Las respuestas también siguen. Salir cierra Parley.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>Este escritorio no tiene bandeja, así que al cerrar la ventana se cierra Parley.</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>crédito agotado</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>no existe el modelo</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>demasiado largo para él</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>presupuesto alcanzado</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>no pudo responder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>falló hace un momento</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%1 respondió en lugar de %2: %3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>Se pregunta a %1 en lugar de a %2: %3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>con otra clave: %1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>Otra clave de %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>No %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Ambos textos son iguales.</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>Teñido: solo en esta respuesta. Discontinuo: en otro lugar de la otra.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Plegar las partes iguales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>El disco está lleno. Las respuestas se mantienen en memoria y se guardan en cuanto haya sitio. Libere espacio y no salga todavía.</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>Otro Parley escribe en estos chats. Las respuestas se mantienen en memoria y se guardan cuando termine. No salga todavía.</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>Ahora mismo no se pueden guardar los chats. Las respuestas se mantienen en memoria y se guardan en cuanto vuelva a funcionar. No salga todavía.</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>Discutido · 1 de %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Discutido</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>Solo %1 dice: «%2» Omitido hasta que lo confirme.</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>Añadir a la respuesta combinada: %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omitir: %1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>Suelte para abrir este chat aquí</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>Suelte para importar los chats de este archivo</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>Suelte para adjuntar al mensaje</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>Suelte para añadir el texto al mensaje</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>Buscar en sus preguntas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>No se pueden leer los chats: %1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Aún no hay preguntas.</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>Ninguna pregunta suya coincide con «%1».</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Tomar preguntas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Tomar %n pregunta</numerusform>
            <numerusform>Tomar %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de la petición: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>Conserva lo que llegó y pagó %1 por ello.</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>Conserva lo que llegó.</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>Conserva lo que llegó; se cobra como siempre.</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1 dejó de enviar.</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1 tuvo un fallo al responder.</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1 está limitando las peticiones.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>El crédito en %1 se ha agotado.</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>Un filtro de contenido de %1 la detuvo.</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1 se quedó sin sitio.</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1 ya no tiene el resto.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1 no aceptó la clave.</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>El proveedor o la clave con que se preguntó ya no están configurados.</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1 la terminó antes de tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>La respuesta paró tras %1 token</numerusform>
            <numerusform>La respuesta paró tras %1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>La respuesta paró antes de tiempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1 está limitando las peticiones. Nuevo intento en %2</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1 está sobrecargado. Nuevo intento en %2</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>Aún no hay respuesta de %1. Nuevo intento en %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>No se puede acceder a %1. Nuevo intento en %2</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1 no pudo responder. Nuevo intento en %2</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Intento %1 de %2.</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Detenida en el límite de longitud</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1 se detuvo en medio de su trabajo</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>Detenida aquí para su próximo mensaje</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1 se quedó sin sitio</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>La conversación llena su contexto. </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1 rehusó responder a esto</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>Parley se cerró mientras se escribía esto</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>Aún sin respuesta: se detiene en %1</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>Puede que %1 aún esté cargando su modelo.</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1 ha recibido la pregunta y de momento no dice nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Esperar más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Sustituir clave</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Usar otro modelo</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>Enviar esta de todos modos</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>Subir presupuesto</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>Preguntar al modelo potente</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>Su mensaje se conserva.</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>Su mensaje se conserva y no se cobró nada.</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>Su mensaje se conserva. Puede que %1 cobre por leerlo.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>El proxy de su red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>La petición no llegó a %1. Indique el nombre y la contraseña del proxy en los ajustes del sistema y vuelva a intentarlo. </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1 rechazó la clave</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1 rechazó la clave «%2»</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>Puede que se haya revocado o que termine con un espacio de más. No se cobró nada.</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> No se envió nada, no se cobró nada.</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>La dirección de %1 ha cambiado</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>Su clave se dio para la antigua y no se envía a ningún otro sitio. Vuelva a añadirla si la nueva dirección es correcta.</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1 aún no tiene clave</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>Añada una para obtener respuesta.</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>No se puede usar ninguna clave de %1</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>Falta o está dañada donde debería estar; Detalles dice dónde.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>No se puede usar la dirección de %1</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>Corríjala en los ajustes; Detalles dice qué le pasa.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1 no acepta esta pregunta tal como está</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>Un ajuste o un adjunto no sirve para este modelo; Detalles dice cuál.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>No hay ningún modelo elegido</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>Elija uno para obtener respuesta. No se envió nada, no se cobró nada.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1 no está bien configurado</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>Revise su dirección y sus ajustes. No se envió nada, no se cobró nada.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1 no está en marcha en el puerto %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1 no está en marcha</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>Inícielo y mire de nuevo. Su mensaje se conserva.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>Llegó una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>Hay un proxy o una página de acceso entre usted y %1, o su dirección es incorrecta. </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1 envió algo que no es una respuesta</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>Puede que la dirección sea de otro servicio. </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1 ya no tiene esta respuesta</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>Se escribió mientras Parley no estaba. Pregunte de nuevo para obtener otra.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>La conexión con %1 no es segura</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>No se puede verificar su certificado, así que no se envió nada. Si su red inspecciona el tráfico, añada su certificado a este proveedor.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>No se puede acceder al proxy de su red</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>Revise el proxy en los ajustes del sistema. </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 se ha mudado a otra dirección</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>Su clave no se envió allí. Revise la dirección en los ajustes. </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>Se cortó la conexión con %1</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>Terminó antes de que se dijera nada. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>No se encuentra %1</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>Revise su red o la dirección del proveedor. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>Revise su red. </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>El crédito en %1 se ha agotado</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>Añada crédito en su sitio web o use otro modelo. </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1 está sobrecargado o tiene un fallo</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>El problema es suyo. </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>Vuelve a aceptar peticiones en %1. </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>Espere un poco o use otro modelo. </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1 está limitando las peticiones</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>Sin respuesta de %1 desde hace %2</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>Puede que aún esté cargando el modelo. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1 no ofrece %2</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>Puede que se haya renombrado o retirado, o que su clave no tenga acceso. </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>Esta conversación no cabe en %1</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>Omita o resuma lo antiguo, use un modelo con más sitio o acorte su mensaje. </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>Un filtro de contenido de %1 la detuvo. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1 no permite esto</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>Puede que su clave no tenga acceso a %1 o que no se ofrezca en su región. </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1 no aceptó la petición</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>Detalles da el motivo. </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>Presupuesto de hoy alcanzado</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>Presupuesto mensual alcanzado</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>Presupuesto mensual de %1 alcanzado</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>Se alcanzó el presupuesto de esta comparación</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>Se alcanzó el presupuesto de este chat</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>Su mensaje se conserva y no se envió nada.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>Nadie sabe cuánto cuesta %1</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>Sus presupuestos no pueden contarlo. </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>Los modelos de pago se pausan hasta mañana. </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>Los modelos de pago se pausan hasta el mes que viene. </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>Los modelos de pago se pausan aquí. </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>No se puede guardar este chat</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>Nada se pierde mientras Parley esté abierto. Haga algo de sitio; volverá a guardar por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>Nada se pierde mientras Parley esté abierto. Sigue intentando guardar.</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>Usted envía</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>El modelo responde</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>Ejemplo %1, usted envía</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>Ejemplo %1, el modelo responde</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>Qué hacer con el ejemplo %1</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>Archivo Markdown</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>Carpeta de archivos Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>Carpeta de páginas web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>Carpeta de archivos PDF</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Líneas JSON, para programas</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Archivo de Parley, completo y cifrado</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Archivo de Parley, completo</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>Exportar esta comparación</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
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
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>Las preguntas pueden ir a otro proveedor</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>Alternativa para</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>Cambiar tras</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de peticiones</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>Error del servidor, %n intento</numerusform>
            <numerusform>Error del servidor, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Presupuesto alcanzado</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>Todos los modelos de %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>Sin primer token en %1 s</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>No se pregunta a pasos de otro proveedor hasta que lo permita arriba.</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>Sin un paso se le dice qué falló, y no se pregunta a nadie más.</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Otro proveedor recibe todo el chat, y su precio puede diferir. Parley indica en la nota al pie de la respuesta cuándo respondió una alternativa.</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Parley indica en la nota al pie de la respuesta cuándo respondió una alternativa.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Preguntar antes a %1</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Preguntar después a %1</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>No preguntar a %1</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>Ya se pregunta a %1.</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1 es de otro proveedor, que recibiría todo el chat. Permítalo primero arriba.</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>No se puede usar tal como está</translation>
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
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>Abrir el chat</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>Este chat: %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>Enrutamiento: lo que ahorró</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>Añadir un paso: %1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>unos %1 por ejecución o más</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>unos %1 por ejecución</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>Hasta que se corrija el texto, los pasos no se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» eliminado</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>Importar flujos</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>Flujos (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Guardar el flujo</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>Flujo (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>El flujo no se guardó: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>«%1» no es el texto de un flujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n flujo importado</numerusform>
            <numerusform>%n flujos importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nombre del flujo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>Qué hacer con el flujo</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>Con qué empieza el flujo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>Ejecutar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>Aún no hay flujos.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nuevo flujo</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>Nuevo flujo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>Intro abre un flujo, Supr lo elimina.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>Flujo como texto</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>Repetición de la ejecución %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Ya está en marcha</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>Repetir a partir de sus respuestas</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>Eliminar esta ejecución</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Ejecución %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>se pregunta al ejecutarlo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>Empieza sin entradas</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza con</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>Un flujo hace varias preguntas seguidas: lo que responde un modelo pasa al siguiente, según sus reglas y a un precio que ve antes.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nuevo flujo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>Empezar con ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>ejecutado %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>Flujo vacío</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» eliminado</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n turno no se envía</numerusform>
            <numerusform>%n turnos no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n turno se envía acortado</numerusform>
            <numerusform>%n turnos se envían acortados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n turno se envía como resumen</numerusform>
            <numerusform>%n turnos se envían como resumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 de unos %2 token</numerusform>
            <numerusform>%1 de unos %2 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>Mostrar %1 parte igual</numerusform>
            <numerusform>Mostrar %1 partes iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>Escrito por %1 por %2.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Escrito por %1.</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>Hacer sitio en este chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>Lo dicho queda aquí como está. Usted elige cómo llega su comienzo al modelo, para este chat y hasta que lo cambie.</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Enviarlo todo</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Omitir los turnos más antiguos</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>Pero conservar la primera pregunta y su respuesta</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>Acortar en ellos los textos, códigos, archivos y resultados largos</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>Enviar un resumen de ellos</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>Turnos más recientes que quedan como están</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>Hacerlo automáticamente cuando el chat ya no quepa</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>Modelo que escribe el resumen</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Escribir resumen</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Escribiendo el resumen</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Cómo se pide</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>Aún sin escribir. También puede escribirlo usted.</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>Aplicar y volver a enviar</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>Este resumen es de otros turnos. Escríbalo de nuevo para estos o devuelva el corte a su sitio.</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>El próximo mensaje cuesta lo mismo</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>El próximo mensaje cuesta %1 menos</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>El próximo mensaje cuesta %1 más, porque la caché del proveedor ya no encaja</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>cada uno de los siguientes, lo mismo</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>cada uno de los siguientes, unos %1 menos</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>cada uno de los siguientes, unos %1 más</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>nada que omitir</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>El próximo mensaje cuesta unos %1, cada uno de los siguientes unos %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>Compensa tras %n mensaje</numerusform>
            <numerusform>Compensa tras %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>No compensa</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>Elija primero un modelo: de él depende lo que cabe.</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>No se escribió ningún resumen: %1.</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>%1 de entrada (%2 en caché)</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 de entrada</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1 tok/s</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Coste desconocido</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Sin coste</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1 según los precios de %2</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1, según informa el proveedor</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1 según la lista de precios</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 leídos de la caché</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 leídos de la caché, %2 %</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Respondido por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>%1 token de entrada</numerusform>
            <numerusform>%1 tokens de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1 escritos en la caché</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 token de salida</numerusform>
            <numerusform>%1 tokens de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>%1 de ellos de razonamiento</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>%1 hasta el primer token</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>Nunca se dijo: muestra al modelo lo que se quiere</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de salida</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>%1 hasta el primer token</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>Copiar la respuesta de %1</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Más para esta respuesta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Respuesta anterior</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl e Intro</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>Intro solo empieza una línea nueva si envía con Ctrl e Intro; Mayús e Intro siempre lo hace.</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modelo de los chats nuevos</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>Quién responde cuando un chat no tiene modelo propio. El modelo que elija en un chat también pasa a ser este. Si no elige, lo nombra la variable DEFAULT_MODEL.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>Las respuestas terminan ahí como muy tarde, salvo que un chat tenga su propio límite. Si no elige, vale la variable MAX_TOKENS o, si no, lo que haga el proveedor.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>Con qué libertad eligen los modelos sus palabras: 0 es lo más constante. Algunos modelos rechazan cualquier elección. Si no elige, vale la variable TEMPERATURE o, si no, lo que haga el proveedor.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Al salir</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>Preguntar antes de salir mientras hay una respuesta en camino</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>Sin esto, Parley se cierra de inmediato; lo que haya llegado de la respuesta se conserva en ambos casos. Por el texto que no se pudo guardar se pregunta siempre.</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Sin elección</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Qué no se trasladó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>Ocultar la imagen %1</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>Cargar la imagen %1</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incrustada</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>Guardar y chatear</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar en esta sesión</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>Dirección, como https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Se guardará en %1. Parley habla directamente con el proveedor; nada pasa por nosotros.</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>No se encontró ningún llavero, así que la clave dura hasta que salga. Parley habla directamente con el proveedor; nada pasa por nosotros.</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>Pegar una clave de %1</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Clave, si el servidor la pide</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocida</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Obtener una clave de %1</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>Se está probando la clave</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Escriba primero la dirección</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Pegue primero una clave</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>No se puede usar esta dirección. Necesita un host, y https salvo que el servidor esté en su propia red.</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>Parley no reconoce de quién es esta clave. Elija el proveedor abajo.</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Probando la clave con %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>La clave funciona, pero %1 no la aceptó. Desbloquéelo y vuelva a intentarlo, o conserve la clave hasta que salga.</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>el proveedor la rechaza</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>no tiene acceso</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>su crédito se ha agotado</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>el proveedor no la aceptó</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>Rechazada: %1. Nuevo intento tras %2</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>En reposo hasta %1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Usar la clave %1</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>En uso. Desactívela para conservarla sin usarla</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>Sin uso. Actívela para usarla</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>Usar antes la clave %1</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>Usar después la clave %1</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Quitar la clave %1</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>Volver a usar ya</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>Volver a usar ya la clave %1</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>%1 este mes</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 token este mes</numerusform>
            <numerusform>%1 tokens este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Orden de las claves</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>Menor gasto</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>Pegar otra clave</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar en esta sesión</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Pegue primero una clave</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>Una clave rechazada o agotada descansa; se usa la siguiente.</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Etiqueta (opcional)</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Etiqueta de la clave</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>Las claves van directamente a %1 y nunca a un archivo.</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>No se encontró ningún llavero. Las claves duran hasta que salga.</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variable de entorno %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>La clave ya no se usa, pero %1 no la eliminó. Desbloquéelo y elimine allí la entrada.</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>Se está probando la clave</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Probando la clave con %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>La clave funciona, pero %1 no la aceptó. Desbloquéelo y vuelva a intentarlo, o conserve la clave hasta que salga.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>Se conserva hasta que salga. %n modelo encontrado.</numerusform>
            <numerusform>Se conserva hasta que salga. %n modelos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>Guardada en %1. %n modelo encontrado.</numerusform>
            <numerusform>Guardada en %1. %n modelos encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>Esa no es una tecla que Parley pueda usar.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1 hace falta para escribir y moverse por el texto.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>Las teclas sin Ctrl ni Alt son para escribir; combínelas con una de estas o use una tecla de función.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>Ctrl y Alt juntas escriben caracteres en muchos teclados.</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1 cierra ventanas en todos los programas.</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>Lo que escriben usted y los modelos se queda como está.</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>El nuevo idioma se mostrará cuando se vuelva a iniciar Parley.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>Fechas, números y dinero</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>Siguen el idioma que elija, y los ajustes de su sistema si este usa el mismo. Los archivos exportados no dependen de la configuración regional.</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 es una fecha, %2 un número y %3 un importe.</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>Prompts de la biblioteca</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>No se pueden leer los prompts: %1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>no tiene mensaje</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>Aún no hay prompts en la biblioteca.</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>Ningún prompt coincide con «%1».</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>Se preguntan sus mensajes, con sus valores iniciales o con los de la tabla de arriba. Las instrucciones corresponden a quien responde.</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>Tomar prompts</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>Tomar %n prompt</numerusform>
            <numerusform>Tomar %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>No se puede usar «%1»: %2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>«%1» viene de un Parley más reciente. Actualice Parley para leerlo.</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>«%1» no se importó: una alineación nombra de dos a ocho modelos.</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>«%1» no es una alineación. Elija un archivo que Parley exportara como tal.</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>Alineaciones (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Alineaciones</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>Guardar estos paneles como alineación…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>Importar una alineación…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>Comparar estos modelos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>Nombre de la alineación</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>Alineación eliminada</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>Exportar la alineación</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>No se puede escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>Importar una alineación</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>Puede que la dirección no sea lo que parece. Revise el host de arriba.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>Parley no abre esta dirección</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>Desde un chat solo se pueden abrir páginas web y direcciones de correo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Cargar imagen</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>¿Cargar una imagen de %1?</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>Quien lo gestiona ve su dirección de red y esta dirección exacta, que puede contener palabras del chat.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1, carpeta, %n chat, abierta</numerusform>
            <numerusform>%1, carpeta, %n chats, abierta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1, carpeta, %n chat, cerrada</numerusform>
            <numerusform>%1, carpeta, %n chats, cerrada</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>respuesta sin leer</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>Evita que otros lean en un Parley abierto: todas sus ventanas piden una frase de contraseña. El bloqueo no cifra sus chats en el disco; quien pueda leer sus archivos puede leerlos.</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Bloquear al iniciar Parley</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear cuando se bloquee la pantalla</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>Se ha quitado el bloqueo.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Bloquear por inactividad tras</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>Bloquear Parley con una frase de contraseña</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>Se escribe para volver a abrir las ventanas de Parley. Si la olvida, inicie Parley una vez como «parley --forget-lock»; no se pierde nada.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>Establecida. «Bloquear Parley» en la paleta de comandos bloquea al instante.</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>No se pudo establecer la frase de contraseña: no hay suficiente memoria libre. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>Escriba la frase de contraseña del bloqueo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parley está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>¿La ha olvidado? El bloqueo cierra las ventanas y no cifra nada: salga de Parley e inícielo una vez como «parley --forget-lock». No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>No se pueden leer sus proveedores: %1. El archivo se deja como está; corríjalo o quítelo y vuelva a iniciar Parley.</translation>
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
        <translation>Combinar respuestas</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Cómo combinar</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>Lo mejor de cada una</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>Solo en lo que coinciden</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>Instrucción propia</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar lo que se envía</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Ocultar lo que se envía</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>Lo que se envía para combinar las respuestas</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>La pregunta y las respuestas se ponen donde están {{question}} y {{answers}}, sin decir quién las dio.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>Restablecer la instrucción</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>Elegir el modelo que combina</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>Combinar respuestas con %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 de %n respuesta lista</numerusform>
            <numerusform>%1 de %n respuestas listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>Combinar %1 ahora</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>Preguntado: %1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>Haga primero una pregunta: entonces se podrán combinar sus respuestas.</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>una pregunta que ya no está</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>Una respuesta quitada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>Combinar de otra manera</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar solo esta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>Eliminar la respuesta combinada</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>Para combinar hacen falta dos respuestas o más, y aún no hay ninguna lista.</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>Para combinar hacen falta dos respuestas o más, y solo hay una lista.</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>Escriba primero su propia instrucción: lo que se envía está abierto abajo.</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>Ocho paneles como máximo: quite uno y use después la respuesta combinada.</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>Respuesta combinada</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>Combinada por %1. Elegir otro modelo</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>Combinando desde hace %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>Escribirla de nuevo con otro modelo</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>Copiar la respuesta combinada</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Combinar de nuevo</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>Más para la respuesta combinada</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>La convierte en un panel como los demás, que también recibe la siguiente pregunta</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Diferencias con la elegida</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>Qué difiere entre la respuesta combinada y la elegida</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>Dejar de combinar</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuar aquí</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>Continuar solo con la respuesta combinada</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>Elegir otro modelo o sacarlo</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Elegir otro modelo…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
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
        <translation>visión</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>contexto de %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>%1 de entrada, %2 de salida por millón</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>próximo envío unos %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>ya en caché</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>este chat no cabe</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>Añada una clave o inicie un servidor local para ver modelos.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>Ya en caché</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>Buscar en %n modelo</numerusform>
            <numerusform>Buscar en %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>Cabe este chat</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n modelo no dice si ve imágenes</numerusform>
            <numerusform>%n modelos no dicen si ven imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n modelo no dice si usa herramientas</numerusform>
            <numerusform>%n modelos no dicen si usan herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n modelo no dice si razona</numerusform>
            <numerusform>%n modelos no dicen si razonan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n modelo no dice cuánto cabe</numerusform>
            <numerusform>%n modelos no dicen cuánto cabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Por precio</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>Por primer token</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>Los más baratos primero, contando tres tokens de entrada por uno de salida</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>Los más rápidos primero, por la mediana de 24 horas</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>Sin medir en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Elegidos hace poco</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
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
        <translation>El chat no cabe</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Quitar de favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Añadir a favoritos (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>No se sabe de ningún modelo que sea todo eso</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Mostrar todos los modelos</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Pidiendo sus modelos…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>No ofrece modelos</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>En ninguna lista</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>Usar «%1» con %2</translation>
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
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
</context>
<context>
    <name>parley::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Nombres de chats nuevos</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>Un chat recibe enseguida el nombre de sus primeras palabras. Un modelo puede elegir un nombre mejor tras la primera respuesta: es una pequeña petición, cuyo coste cuenta para el chat. Un nombre dado por usted nunca se sustituye.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>De las primeras palabras</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Por %1, %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
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
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:puerto</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>Autoridad de certificación adicional</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>Lo que se deja así aquí es como se diga en Ajustes, Red para todos los proveedores.</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>Hasta conectar</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>La resolución del nombre, el proxy y el cifrado juntos.</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Hasta que empiece la respuesta</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>Los modelos que piensan mucho antes de su primera palabra necesitan más.</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silencio a mitad</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>Entre dos fragmentos de una respuesta.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La respuesta entera</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>Entonces se corta, y lo que llegó de ella se conserva. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>Cómo se accede a todos los proveedores. Lo que un proveedor tenga en Red, en su propia página, va por delante; a este equipo siempre se accede directamente. Los cambios cuentan a partir de la próxima pregunta.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Cuánto espera Parley antes de volver a intentarlo, preguntar al siguiente modelo o avisar.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>Para redes que miran dentro de las conexiones cifradas, o servidores con su propia autoridad de certificación. También se confía en los certificados del sistema.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>Pide al servidor de cada proveedor su primera página, sin clave y sin pregunta.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>Desde ahora se confía en los certificados de este archivo.</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>Aún no hay ningún proveedor en otro equipo, así que no hay a quién acceder: añada uno en Proveedores.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Preguntando a los servidores…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>Funciona: respuesta de %1 en %2 ms como máximo.</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>Funciona: respuesta de %1 en %2 ms como máximo; el proxy para todos es %3.</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>No se pudo acceder a nadie, tampoco a %1: %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>Respuesta de %1, pero no de %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>¿Aún se quiere enviar?</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n mensaje esperaba y aún no se ha enviado.</numerusform>
            <numerusform>%n mensajes esperaban y aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>%n chat más contiene mensajes que aún no se han enviado.</numerusform>
            <numerusform>%n chats más contienen mensajes que aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>Los mensajes esperan aquí y salen cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>No tiene conexión.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>Los mensajes esperan aquí y salen cuando vuelva la red. Los modelos locales siguen respondiendo.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>Los mensajes esperan aquí y salen cuando vuelva la red.</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>Sus chats estaban dañados en el disco: Parley volvió a la copia de seguridad «%1». El archivo dañado se conserva como %2.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>Sus chats estaban dañados en el disco y no se pudo leer nada: Parley empieza vacío. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>Sus chats estaban dañados en el disco: Parley recuperó todos los mensajes que conoce. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>Sus chats estaban dañados en el disco: Parley recuperó lo que se pudo leer; mensajes perdidos: %1. El archivo dañado se conserva como %2.</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>Otro programa escribe sus chats (%1): aquí solo puede leerlos. Ciérrelo y vuelva a iniciar Parley.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>Sus chats los escribió un Parley más reciente: no se cambió nada. Actualice Parley para abrirlos.</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>No se pueden abrir sus chats: %1. Parley lo intenta de nuevo con cada cosa que haga; lo que escriba se mantiene en memoria.</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lectura de caché</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura de caché</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>En %1 por millón de tokens. Un precio propio va antes que cualquier lista; deje la caché vacía si cuesta lo mismo que la entrada.</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>nuevo precio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Quitar el precio de %1</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>Devolver a los chats</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Sacar de su carpeta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar para chats nuevos</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copiar su nombre</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
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
        <translation>Usar el prompt %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>Ejecutar el flujo %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>Elegir esta</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Diferencias con la elegida</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>Preguntar a este</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuar aquí</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>Solo respuestas a una pregunta hecha a todos</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>Elegir la respuesta de %1</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>Buena respuesta de %1</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>Mala respuesta de %1</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>Etiquetas y nota para %1</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>Qué difiere entre %1 y la elegida</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>Continuar solo con %1</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>Continuar aquí, como chat</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar solo esta</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Parámetros de %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Copiar la respuesta de %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Parámetros de respuesta</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>Parámetros de respuesta: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · la mejor</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>token de salida</numerusform>
            <numerusform>tokens de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>El coste y la velocidad se ocultan hasta que elija</translation>
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
        <translation>Texto %1 %</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>Parámetros de respuesta</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>Como lo tengan el modelo y sus ajustes</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>Parámetros de respuesta (Ctrl+Mayús+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escriba una frase de contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Las dos frases de contraseña son distintas. Escriba dos veces la misma.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>Registrado a nombre de</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>Este nombre acompaña a todo lo que pregunte a partir de ahora. Distingue a las personas que comparten una clave o reúnen su consumo.</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>La variable de entorno %1 dice quién pregunta.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>Sabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>Entrada / salida por 1 M</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Próximo envío</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>Primer token, 24 h</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>esto no es PNG, JPEG, GIF, WebP ni BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>aquí no se pueden cargar imágenes de otros sitios</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Cargando la imagen…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>Abrir la ventana rápida de Parley</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>lectura de caché</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>escritura de caché</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>escritura de caché, 1 hora</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>escritura de caché, 12 horas</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>sonido de entrada</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>imágenes de entrada</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>vídeo de entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>sonido de salida</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>imágenes de salida</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>vídeo de salida</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1000 búsquedas</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1000 peticiones</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1, por encima de %2 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 modelo</numerusform>
            <numerusform>%1 modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 no entendidos y omitidos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>Actualizar precios</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>Actualizar cada semana</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>Pregunta a las listas públicas genai-prices, OpenRouter y models.dev cuánto cuestan los modelos, solo cuando pulse el botón o marque esto. No se envía nada suyo. Lo que una respuesta ya costó nunca cambia; sus propios precios, fijados en un proveedor, van antes que cualquier lista.</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>No se pueden guardar los nuevos precios: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>Precios del %1, %2 modelo</numerusform>
            <numerusform>Precios del %1, %2 modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>Última actualización, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>No obtenido: %1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>Precios cambiados</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>Entonces no cambió ningún precio.</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Por millón de tokens</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Solo lo seleccionado</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>No hay sitio para texto en este papel. Elija un papel más grande o márgenes más pequeños.</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>Chats, prompts, flujos y consumo</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Copias de seguridad de ellos</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>Caché de respuestas</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>Ajustes y proveedores, sin claves</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>Sus preguntas a %1 y su lista de modelos</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>Listas de precios, una vez por semana, como eligió</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>Listas de precios, solo cuando las pida</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>Al añadir un proveedor se buscan servidores de modelos que se ejecuten aquí</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>Solo lo que permita caso por caso: una imagen o un enlace de una respuesta en el que haga clic, una página web que una herramienta pueda leer, un proxy o una caché de equipo que haya configurado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>Parley no envía nada más que sus preguntas a los proveedores que eligió. No tiene cuenta ni servidor propio y no cuenta nada. Estos son todos los hosts a los que puede llamar:</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>Los chats nuevos son temporales</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>Un chat temporal nunca se escribe en el disco y desaparece al cerrarlo. El atajo de chat temporal empieza entonces uno que se conserva.</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>Si Parley termina de forma inesperada, deja un texto breve que dice en qué parte del programa. No contiene nada de sus chats ni claves, se queda en este equipo y se conservan los cinco últimos.</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Escribir informes de fallos</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar el más reciente</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>Eliminar todos los informes</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>¿Eliminar todos los informes de fallos?</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>Se eliminan los informes de este equipo, nada más. Los nuevos se escriben según lo elegido arriba.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>En una carpeta que solo usted puede leer. Las claves están en %1, no en esta carpeta.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>El más reciente es del %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>No se pueden leer los prompts: %1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>Aún no hay prompts: cree uno en la página Prompts.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>No se puede usar «%1»: %2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>Se omitieron los ejemplos de «%1»: se está escribiendo una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>«%1» puso %n ejemplo antes de su mensaje.</numerusform>
            <numerusform>«%1» puso %n ejemplos antes de su mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>«%1» dio sus instrucciones a este chat.</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 token</numerusform>
            <numerusform>≈ %1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>Lo que se dice al modelo antes que nada. {{topic}} crea un hueco que se rellena cada vez.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>Lo que se envía. Si se deja vacío, se escribe en el chat.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>A «%1» también se le llama con /%2; dé otro comando a uno de ellos.</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>Tomar de un chat</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>enviados antes de su mensaje · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Guardar el prompt</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Archivo Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>Exportar todos a una carpeta…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>Exportar todos los prompts</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Archivos Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>El prompt no se guardó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n prompt exportado a %1</numerusform>
            <numerusform>%n prompts exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n cambiado, como versión siguiente</numerusform>
            <numerusform>%n cambiados, como versión siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n igual que antes</numerusform>
            <numerusform>%n iguales que antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>No contiene ningún prompt.</translation>
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
        <translation>%1 (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>Todos los prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>Usar en un chat</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1, mostrar todas las versiones</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>Nuevo prompt (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>Prompts con la etiqueta</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>Intro abre un prompt, Espacio le pone una estrella, Supr lo elimina.</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>Ningún prompt coincide.</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Aún no hay prompts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Buscar prompts</translation>
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
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1, con /%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favorito</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>Qué se rellena</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Volver al prompt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>En %n modelo</numerusform>
            <numerusform>En %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>Pregunta lado a lado a los modelos de la comparación actual</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>Aún no se puede usar: %1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>Escriba un mensaje para probarlo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>Quitar (sáquela antes del texto)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>Cerrar versiones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>Versión %1, actual</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>Tal como está ahora.</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>La versión %1 es igual que la actual.</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>Tachado: solo en la versión %1. Teñido: lo que vino después.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar la versión %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>«%1» aún no se puede usar: %2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>Un prompt guarda lo que se dice a los modelos una y otra vez, con huecos para lo que cambia.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>Añadir unos cuantos para empezar</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versiones de «%1»</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Sus precios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Quitar este proveedor…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Cuánto esperar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>Hasta conectar</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Hasta que empiece la respuesta</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silencio a mitad</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>Como para todos: %1 s</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Respuestas largas</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>Las respuestas sobreviven a una conexión perdida</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>El servicio sigue escribiendo cuando se corta la conexión o se cierra Parley, y Parley recoge el resto después; para ello, el servicio almacena sus respuestas, cosa que de otro modo no hace.</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>Caché de prompts</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>Los chats largos se mantienen en la caché de prompts del proveedor</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>Lo enviado se mantiene allí cinco minutos: el siguiente mensaje cuesta entonces una décima parte por ello. Mantenerlo cuesta una cuarta parte más, una sola vez. Los chats de menos de 1024 tokens no se mantienen.</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>Si %1 no puede responder</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// no está cifrado: cualquiera en el camino puede leer la clave y lo que se escribe.</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>Demostración, sin red</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Necesita una clave</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>No se puede usar esta dirección. Necesita un host, y https salvo que el servidor esté en su propia red. No guardada.</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>Guardado. Las claves dadas para la dirección antigua no van a la nueva y se han quitado: pegue de nuevo la clave.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>Se está preguntando al proveedor</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>Conectado. %n modelo encontrado.</numerusform>
            <numerusform>Conectado. %n modelos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Quitar proveedor</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>¿Quitar %1 y sus claves?</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>Los chats quedan. Las claves se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>No quitado: %1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>Clave del entorno</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Este equipo, puerto %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>Funciona sin clave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
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
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>Proxy para todos los proveedores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>Las preguntas, las listas de modelos y de precios, las páginas y las imágenes pasan por él.</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>Solo si el proxy tiene usuarios</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>Habitual: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>Hasta que se rellene el host, todo va como diga el sistema.</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>Esto no es la dirección de un proxy: escriba su host, como proxy.example, y el usuario y la contraseña en sus propios campos. No guardada.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>El llavero no responde: la contraseña se conserva hasta que salga de Parley.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>No se pudo guardar la contraseña: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>La contraseña sigue en el llavero: %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>Juzgar todas</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>Editar la pregunta y preguntar de nuevo a todos</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>Todas igual de buenas</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>Ninguna sirve</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas y nota…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>Decir de todas las respuestas juntas que ninguna es mejor o que ninguna sirve</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Preguntado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>Abrir en Parley</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Hay algo sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 chat contiene texto sin guardar.</numerusform>
            <numerusform>%1 chats contienen texto sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>Se perderá si sale ahora.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>Hay respuestas en camino</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>Todavía se está escribiendo %n respuesta.</numerusform>
            <numerusform>Todavía se están escribiendo %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>Si sale ahora, se detienen ahí. Lo que ha llegado se conserva, y cada una se puede volver a pedir.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>Chats (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>Comparar (Ctrl+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>Flujos (Ctrl+3)</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>Prompts (Ctrl+4)</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>Consumo (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>mostrado ahora</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>Entre, con un 95 % de certeza</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Pulgares</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>Muy pocos votos</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1: %2, puntuación %3, entre %4 y %5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1, y con un 95 % de certeza entre %2 y %3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Votos contados</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Todos los votos</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>Etiquetas contadas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>Exportar clasificación</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>No se pueden leer los votos: %1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>Nunca comparados con los de arriba</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>Aún no hay votos. Elija la mejor respuesta en una comparación, y los modelos se clasifican aquí.</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>Aún no hay votos de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>De %1 voto suyo, sobre preguntas suyas: lo que otros prefieren puede diferir.</numerusform>
            <numerusform>De %1 votos suyos, sobre preguntas suyas: lo que otros prefieren puede diferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>Los modelos comparten puesto mientras sus intervalos se solapen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 modelo tiene menos de %2 votos y ningún puesto.</numerusform>
            <numerusform>%1 modelos tienen menos de %2 votos y ningún puesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>Ganar 8 de 10 todavía ocurre por azar una de cada nueve veces.</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>Cuando los modelos nunca se compararon, ni siquiera a través de otros, sus puntuaciones no se dicen nada entre sí.</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>Los votos con nombres conocidos pueden seguir al nombre; los votos a ciegas no pueden.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>Ya está disponible Parley %1. No se ha descargado nada; los ajustes llevan a la página que dice qué hay de nuevo.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>Modelo anterior</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Modelo siguiente</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt siguiente</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juez: %1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>El juez falló: %1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Abrir en Comparar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Nombre de la repetición</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>Repetición eliminada</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>Presupuesto de esta repetición</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Juzgando…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta se cortó.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>de la caché</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1: preguntando</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: aún sin preguntar</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: fallido. %2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>Este prompt se perdió.</translation>
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
        <translation>%1 respondidos</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>puntuación media %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>Aún no hay repeticiones. Una repetición plantea una lista de prompts a varios modelos y muestra sus respuestas lado a lado, con lo que cuestan.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>Cambiar nombre de la repetición</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>Eliminar repetición</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>Nueva repetición</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>Elija una alineación o añada modelos uno a uno.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>Los paneles de la comparación</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>parámetros propios</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Sacar %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Escribir o pegar</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts de un archivo</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>Tablas y líneas JSON (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>«%1» supera los 64 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>No se puede usar «%1»: %2.</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>Qué preguntar, con las columnas de %1: %2</translation>
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
        <translation>No se pueden crear estos prompts: %1.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>Ningún prompt coincide.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>quedan unos %1 y %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 sin juzgar</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 de %2 gastados</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 de coste desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>Listo, algunos fallaron</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>Se pregunta a %1 modelo en un lote: sus respuestas llegan en un día.</numerusform>
            <numerusform>Se pregunta a %1 modelos en un lote: sus respuestas llegan en un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>Se detuvo: %1.</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Abrir en Comparar</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>Exportar repetición</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Todas las repeticiones</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>Repetir las fallidas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Progreso de la repetición</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Cambiar el presupuesto…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>Como lote…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>Preguntar el resto como lote, a cerca de mitad de precio</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>Cerca de mitad de precio, con respuesta en 24 horas</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>Prompts mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Orden de los prompts</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Menor puntuación primero</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Los más caros primero</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>Nueva repetición</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Todas las repeticiones</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>Una tabla o líneas JSON con una columna por variable, preguntas de chats anteriores, prompts de la biblioteca, o texto con un prompt por línea. Cada prompt se pregunta por separado.</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>Preguntas anteriores…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>preguntas anteriores</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>De la biblioteca…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>Un modelo que puntúa cada respuesta de 0 a 10. Se le pregunta una vez más por cada respuesta.</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>Sin juez</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>Se pregunta al juez</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>Instrucción del juez</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>Se detiene antes de una pregunta que lo superaría. Déjelo vacío para no fijar ninguno.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>Iniciar la repetición</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juez: %1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>Juez: ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 pregunta</numerusform>
            <numerusform>%1 preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Unos %1 por %2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1, y %2 de precio desconocido</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>«%1» no es un importe. Introduzca uno como 2,50.</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>Nadie sabe cuánto cuestan algunos de estos modelos, así que no se puede mantener un presupuesto. Sáquelos o deje el presupuesto vacío.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>Se sabrá al elegir modelos y prompts.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se conoce.</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>Esto no se puede preguntar: %1.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1: unos %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>De ello el juez: unos %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 tokens de entrada. Se supone que las respuestas son tan largas como de costumbre.</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>Es probable que el presupuesto lo detenga antes del final.</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>Si el modelo lo dice</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>Si se cumple una condición</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Elegir un paso</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>Vía %1, %2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>Vía %1, cuándo se toma</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>La vía %1 lleva a %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>Quitar la vía %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>Cualquier otro caso</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>Una condición que se calcula</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>Se pregunta al modelo si esto encaja</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>cualquier otro caso</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>trata de dinero</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>Añadir una vía</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>es …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>Escalado a %1: %2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>Enrutado a %1: %2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>También se preguntó al modelo potente: %1.</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>No se preguntó al modelo potente aunque %1: %2.</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>, %1 ahorrados</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>, %1 más que sin el plan</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>Leyendo: quedan %1 chats.</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>No se pueden leer los chats: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Por plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>Últimas elecciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>Lo que habría costado un plan</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>Plan para probar con preguntas anteriores</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>Calculado en este equipo a partir de sus chats de estos días: no se pregunta a nadie. Deciden solo las reglas, como si el clasificador no dijera nada, y las comprobaciones no se repiten. Se supone que el otro modelo necesita los mismos tokens.</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Sus preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondidas por</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Costó</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Costaría</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>Aún no hay planes: cree uno en Planes.</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>No se puede leer lo que eligieron los planes: %1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>%1 más que sin planes</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 ahorrados</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>No se sabe lo que ahorraron algunas respuestas: %1 de ellas.</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>Ningún plan ha elegido un modelo en estos días. Elija uno en los parámetros de un chat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 pregunta: %2 a un modelo barato, %3 a uno potente. %4 escaladas, %5 por una comprobación y %6 por usted. Los clasificadores se llevaron %7.</numerusform>
            <numerusform>%1 preguntas: %2 a un modelo barato, %3 a uno potente. %4 escaladas, %5 por una comprobación y %6 por usted. Los clasificadores se llevaron %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalado a %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 pregunta costó %2; con este plan unos %3: %4 al modelo barato, %5 al potente. %6 se habrían planteado al clasificador. %7 quedan fuera: su consumo o precio no se conoce.</numerusform>
            <numerusform>%1 preguntas costaron %2; con este plan unos %3: %4 al modelo barato, %5 al potente. %6 se habrían planteado al clasificador. %7 quedan fuera: su consumo o precio no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>Barato: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Potente: %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>Un plan envía las preguntas sencillas a un modelo barato y el resto a uno potente. Un chat usa uno cuando se elige en sus parámetros; cada respuesta dice a quién se eligió, por qué y qué se ahorró. Los chats encuentran su plan por el nombre.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>¿Quitar este plan?</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>Los chats que lo usan pedirán elegir otro, o un modelo. Lo que ahorró queda anotado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>Modelo barato</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>Modelo potente</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>Reglas: decide la primera que encaja</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>En otro caso</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Potente</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>Donde no encaje ninguna regla, preguntar antes a un modelo pequeño</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>Seguridad exigida</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>Cuán seguro debe estar el clasificador, de 0 a 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>Qué se dice al clasificador</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>Lee su pregunta, cuesta poco y dispone de 3 segundos; después deciden solo las reglas.</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>Preguntar también al modelo potente cuando la respuesta barata</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>se corta</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>es demasiado corta para una pregunta larga</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>dice que no puede o no lo sabe</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>no es JSON aunque se pidió JSON</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>Coincide con esta expresión regular</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>coincide con esta expresión regular; vacío: ninguna</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>Como máximo tantas veces en un chat</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>Escaladas en un chat</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>Nadie: deciden solo las reglas</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>Diario %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>otro plan tiene este nombre, o lo tuvo: elija uno distinto</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>Aún sin guardar: %1.</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>Pregunta más larga que, en caracteres</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>Pregunta más corta que, en caracteres</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>Chat hasta ahora más largo que, en caracteres</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>La pregunta tiene código</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>La pregunta tiene un adjunto</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>Se pueden usar herramientas</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>El chat o la pregunta tiene una de las etiquetas</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>La pregunta dice una de las palabras</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>La pregunta coincide con la expresión regular</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>Con qué compara</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Potente</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>Quién responde entonces</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>Una, o varias con comas</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>No se preguntó nada</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>Una ejecución muestra aquí qué pregunta y responde cada paso, cuánto tarda y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>Volver al flujo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>Sigue donde estaba; lo respondido no se vuelve a preguntar</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>Ejecuciones de este flujo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pasos de la ejecución</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>Lo que un paso preguntó y respondió se lee abajo.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 de entrada</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de salida</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>%1 de salida hasta ahora</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>en un lote</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>eligió «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>espera su lote</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>Enviado como lote. La respuesta llega en un día y entonces la ejecución continúa, también después de haber cerrado Parley.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>Aún no le ha tocado.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>como lote</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>unos %1 de entrada</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>puede saltarse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mis mensajes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Más de un año</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Cualquier carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Buscar sin filtros</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>Chats encontrados</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>Encuentra cualquier palabra dicha en un chat, en cualquier escritura. Las «frases enteras» van entre comillas, las -palabras se excluyen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>Nada coincide con «%1». Pruebe con menos palabras u otra grafía.</translation>
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
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>Abrir en este mensaje</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>Resultados en este chat</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>Resultado anterior (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>Resultado siguiente (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>Abrir en este mensaje (Intro)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>Más de %1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>a %1 %n modelo</numerusform>
            <numerusform>a %1 %n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>%1 token cada uno</numerusform>
            <numerusform>%1 tokens cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
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
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Potente</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Enrutado · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>Enrutado · elige un clasificador</translation>
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
        <translation>Marco</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>Respuesta, acortada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>Mensaje, acortado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>Omitido: nunca llegó</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>Omitido: pensamiento</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>Omitido: como eligió</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>Omitido: el medio</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Resumido</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>Omitido: no se acepta aquí</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1 lee todo este chat en este equipo; no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1 responde en este equipo; no se envía nada a ningún sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>%n parte de este chat no se lee.</numerusform>
            <numerusform>%n partes de este chat no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>Se envía todo este chat; no se omite nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>%n parte de este chat no se envía, o no entera.</numerusform>
            <numerusform>%n partes de este chat no se envían, o no enteras.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar el cuerpo</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1 probablemente de la caché</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1, %2 tokens. %3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… y %1 bytes más: copie el cuerpo para verlos.</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>Ya respondida: la misma respuesta sale de la caché y no cuesta nada.</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1 a %2: un clasificador elige quién responde; lo que se le pregunta está incluido</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>Leyendo los precios…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>Nadie ha dicho cuánto cuesta este modelo.</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>Gratis: funciona en sus propias máquinas.</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>Unos %1, con una respuesta de %2 tokens</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1 si la caché del proveedor lo olvidó</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>Como máximo %1, con una respuesta de %2 tokens</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>Sin límite superior: nada limita la respuesta.</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1, ya respondida</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>No cabe. Necesita %1 tokens; %2 tiene sitio para %3.</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>El próximo mensaje a %1: %2 token</numerusform>
            <numerusform>El próximo mensaje a %1: %2 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 prompt del sistema y marco</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 mensajes anteriores</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 este borrador</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>%1 de ello probablemente leído de la caché</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>%1 de ello escrito en la caché</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>Estimación; aprendida de %n respuesta</numerusform>
            <numerusform>Estimación; aprendida de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>Clic para ver exactamente lo que se enviará</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>Como eligió, desde este mensaje: %1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>Como eligió: %1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>No se corta nada: se envía todo este chat.</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>Sin el %n mensaje más antiguo cabría. Nada se corta por sí solo.</numerusform>
            <numerusform>Sin los %n mensajes más antiguos cabría. Nada se corta por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>El borrador solo ya es demasiado largo. Nada se corta por sí solo.</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>%1 tokens de contexto usados</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>No se sabe cuánto cabe en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>%1 de %2 tokens usados</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>%1 más con el borrador</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>quedan %1 para la respuesta</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>%1 de más, con sitio para la respuesta</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>Clic para hacer sitio</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Ningún ajuste se llama «%1».</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Volver a los chats</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>Los chats quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>Fuera de la vista, pero la búsqueda los encuentra.</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>Editar el último mensaje, en un campo vacío</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>Turno siguiente y anterior, en la conversación</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>Versión anterior y siguiente, en la conversación</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>Cambiar nombre, en la lista de chats</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>Eliminar, en la lista de chats</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>Elija un comando y pulse sus nuevas teclas; valen al instante, en todas partes. Las teclas para escribir se quedan en los campos de texto.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>Buscar por teclas</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>Pulse teclas para ver a qué comando llevan.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>Después, pulse las nuevas teclas del comando elegido.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>El comando elegido se queda entonces sin teclas.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>El comando elegido vuelve a tener sus teclas habituales.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Todos los comandos vuelven a tener sus teclas habituales.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Ningún comando se llama «%1».</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1 no lleva a ningún comando.</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Esc siempre detiene la respuesta: también cierra lo que esté abierto.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Quitárselo a «%1»</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1 lleva a «%2».</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o saltar a</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>Aún no hay chats. Ctrl+N empieza uno.</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>No hay chats archivados.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats eliminados</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>¿Eliminar «%1» definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>¿Eliminar %n chat definitivamente?</numerusform>
            <numerusform>¿Eliminar %n chats definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>Nunca se guardó: nada puede recuperarlo.</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>Nada puede recuperarlos, salvo que estén en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parley no responde</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parley ya se está ejecutando, pero no responde. Espere un momento y vuelva a intentarlo. Si eso no ayuda, termine ese programa e inicie Parley de nuevo: lo guardado no se pierde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>Responder también la misma pregunta con otras palabras</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>Embeddings de</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Similitud mínima</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>También en chats con temperatura superior a %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>Desactivado salvo que se elija otra cosa: cada nueva pregunta se enviaría a un proveedor de su elección para compararla con las anteriores.</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>Ninguno de sus proveedores crea embeddings. Añada uno que lo haga: OpenAI, Gemini, Ollama o cualquier servidor como el de OpenAI.</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>Elija de quién usar los embeddings y nombre el modelo. Hasta entonces solo se responde de la caché exactamente la misma pregunta.</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>Cada nueva pregunta, sin el chat hasta ahí, se envía a %1 (%2) para su embedding; las preguntas con adjuntos, herramientas o código y los chats temporales, nunca. Una respuesta así muestra la pregunta a la que se dio primero.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>Lo que devolvió no es un embedding.</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>Funciona: %1 dimensiones.</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
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
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>Este Parley se compiló sin corrector ortográfico.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>No hay ningún diccionario en este equipo. Instale uno para Hunspell, como el paquete hunspell-en-us o hunspell-de-de, y vuelva a iniciar Parley.</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>Las palabras incorrectas se subrayan donde escribe. Si no elige ninguno, se usan los diccionarios de sus idiomas.</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>Hoy: %n respuesta, %1</numerusform>
            <numerusform>Hoy: %n respuestas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>Este mes: %n respuesta, %1</numerusform>
            <numerusform>Este mes: %n respuestas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>Presupuesto de este mes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n petición de este mes no tiene precio conocido</numerusform>
            <numerusform>%n peticiones de este mes no tienen precio conocido</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>Ha usado el %1 % de los %2 de hoy.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>Ha usado el %1 % de los %2 de este mes.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>Ha usado el %1 % de los %2 de este mes para %3.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>«%1» ha usado el %2 % de sus %3.</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>Empezar a chatear con %1</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>Buscar de nuevo %1</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>Explicar a alguien</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>Usted explica a {{audience}} en menos de {{words}} palabras. Empiece por lo que significa para esa persona, use una comparación de la vida cotidiana y defina cada término en la frase que lo necesita. Termine con una pregunta que debería hacer.</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>Explique {{topic}}.</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>una clienta</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>un nuevo compañero</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>un niño de diez años</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>Decirlo con sencillez</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>Usted reescribe textos con palabras sencillas. Conserve cada hecho, número y nombre. Frases cortas, verbos activos, nada añadido. Si algo se puede leer de dos maneras, conserve la redacción y dígalo debajo del texto.</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>La utilización de la instalación queda supeditada al registro previo.</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>Regístrese antes de usar la sala.</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>Revisar un cambio</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>Usted revisa cambios de código. Nombre solo lo que puede salir mal: errores, condiciones de carrera, datos perdidos, sorpresas para quien lo llama. De cada uno: la línea, qué ocurre, cómo mostrarlo con una prueba. Sin comentarios sobre el estilo. Si no hay nada, dígalo en una frase.</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>Para qué es: {{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>Defender ambos lados</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>Usted ayuda a decidir. Dé el argumento más fuerte de cada lado, tal como lo expondría quien lo defiende, luego qué tendría que ser cierto para que cualquiera tenga razón, y qué de ello se puede averiguar en una semana. No decida.</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>La decisión: {{decision}}

Lo que me importa: {{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>Sin conexión, %n proveedor local listo</numerusform>
            <numerusform>Sin conexión, %n proveedores locales listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n proveedor listo</numerusform>
            <numerusform>%n proveedores listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n chat respondiendo</numerusform>
            <numerusform>%n chats respondiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n chat en espera</numerusform>
            <numerusform>%n chats en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>Clic para ver el consumo</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>Lo que decide, para el modelo: {{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>Cómo las respuestas se vuelven una</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>Lo que se pregunta de cada fila: {{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>Lo que se pregunta a un modelo y debe afirmar; vacío: no se pregunta a nadie</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>El texto que se cambia: {{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>Lo que se pregunta. {{name}} toma una entrada o el resultado de un paso.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>Modelos a los que se pregunta</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>Se pregunta en su lugar, en este orden</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>Modelos a los que se pregunta en su lugar</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>Usar el modelo del flujo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>Abanico, %n a la vez</numerusform>
            <numerusform>Abanico, %n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>Modelo de %1: %2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>Como diga el flujo</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Escriba un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>Lo que se dice al modelo antes de la pregunta</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Uno por línea: nombre: valor</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>Escriba un nombre, dos puntos y el valor: city: Berlin.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>Un modelo escribe una respuesta</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Una debajo de otra</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>Lo que dice la mayoría</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Termina cuando</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Todos han respondido</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>Se pregunta a todos, algunos pueden fallar</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>El primero ha respondido</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>Tantos han respondido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>Al instante, uno por uno</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>Como lote: más barato, en un día</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Ya respondido</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Como digan los ajustes</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>Preguntar siempre de nuevo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>Escriba un importe, como 0,50.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Límite de tiempo en segundos</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como en todas partes</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>Escriba cuántos segundos, hasta %1.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>El paso de arriba. Si no, un paso por línea, o - para ninguno</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>La ejecución sigue cuando este paso falla</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Combina</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>Nombre de un resultado que es una lista</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>Por cada fila de</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>Nombre de una entrada o un resultado</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>Una fila se llama</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>Plan de enrutamiento</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>Ninguno: deciden las opciones de abajo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nombre de la herramienta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>Uno por línea: trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>Se cumple que</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Una condición por línea</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>Su resultado se llama</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>Un nombre para los pasos de abajo</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Solo cuando</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>Más intentos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>Tantas respuestas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>Como en el flujo</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>solo cuando %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>si no %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>%n intento más</numerusform>
            <numerusform>%n intentos más</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>puede fallar</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>Arrastre o pulse Alt+↑ y Alt+↓ para mover el paso</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>Arriba y Abajo mueven el paso.</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>Seguir como chat</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Abrir el lote</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Abanico</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Por cada fila</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>Pregunta a un modelo</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>Elige qué paso viene después</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>Pregunta a varios modelos a la vez</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>Hace una respuesta de varias</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>Pregunta una vez por cada fila de una lista</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>Usa una herramienta</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>Cambia un texto, sin modelo</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>Detiene la ejecución donde algo no se cumple</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>Resumir un texto</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>Adjuntarlo o pegarlo; obtener las decisiones que contiene</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>Resuma este texto en cinco frases y enumere después cada decisión y quién debe actuar:</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>Revisar mi cambio</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>Pegar un diff; primero los riesgos, el estilo al final</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>Revise este cambio. Nombre primero los riesgos, luego lo que no está claro y el estilo al final:</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar un error</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>Pegar el mensaje y de dónde salió</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>Explique este error, su causa más probable y cómo averiguarla con seguridad:</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>Redactar una respuesta</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>Decir a quién y qué debe salir de ella</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>Redacte una respuesta breve y amable a este mensaje. Lo que quiero conseguir: </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>Mostrar %1 de %2 fila más</numerusform>
            <numerusform>Mostrar %1 de %2 filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>Caché del equipo</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>Caché del equipo: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>Solo si el servidor tiene usuarios</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>Las respuestas, y con ellas lo que se preguntó, pasan a ser legibles para todos los que pueden leer ese servidor, y quien pueda escribir en él puede poner palabras en respuestas que usted reciba. Los chats temporales y las respuestas con herramientas nunca se comparten.</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>Acepto que mis respuestas se compartan allí</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>Vaciar para todo el equipo…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>Las respuestas se pueden compartir con un equipo en un servidor Redis propio. Primero se mira en su propia caché y luego en la del equipo; lo nuevo se guarda en ambas.</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>¿Vaciar las respuestas de todo el equipo?</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>Ya nadie las encuentra. Todos conservan los chats y las respuestas de sus propias cachés.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>Solo si el servidor tiene una</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>El equipo guarda %1 respuesta, %2.</numerusform>
            <numerusform>El equipo guarda %1 respuestas, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1 pregunta se respondió con ella, %2 ahorrados.</numerusform>
            <numerusform>%1 preguntas se respondieron con ella, %2 ahorrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>Funciona: %1, con conjuntos de vectores.</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>Funciona: %1, sin conjuntos de vectores.</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 Pero no se puede guardar nada allí: %2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>No hay ningún servidor con ese nombre.</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>Nada escucha en esa dirección.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>El servidor responde con demasiada lentitud para que valga la pena esperar.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>Eso no es Redis: sus respuestas no tienen sentido.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>El usuario o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>Ese usuario no puede hacer lo que necesita una caché.</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>Este Parley se compiló sin cifrado para Redis: use redis:// en una red de confianza.</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>El servidor solo se puede leer.</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>La memoria del servidor está llena.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>Conectado desde %1.</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>Conectado desde %1, pero no se guarda nada allí: %2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>Inaccesible desde %1; se sigue intentando. %2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>Activado; se consulta con la próxima pregunta.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desactivado.</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>Con qué se llama a la herramienta</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>Se dice al modelo que usted lo rechazó</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>En cada chat, hasta que lo revoque</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>Permitir en este chat</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>En este chat, hasta que lo revoque en los ajustes</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>Solo esta llamada</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>¿Permitir esta llamada? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Se llamó a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>No se entrega nada</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>Un sí duradero vale para cualquier cosa con que se llame a esta herramienta.</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>Un sí duradero vale solo para exactamente esta dirección.</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>Detenido en el límite de rondas de llamadas: %1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>Las llamadas se detuvieron antes de terminar</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>No siguió ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>Hora actual</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>Leer archivos adjuntos</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>Buscar en mis conversaciones</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Obtener una página web</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>dice la fecha y la hora</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>calcula en este equipo</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>envía líneas de archivos adjuntos a este chat</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>envía al modelo extractos de sus otros chats</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>consulta un servidor de internet, que conoce así la dirección</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Permitido una vez</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>Permitido en este chat</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Siempre permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>final desconocido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>Cada chat tiene su propia elección de herramientas, y ninguna está activada de por sí. Antes de llamar a una herramienta se pregunta, salvo que se haya permitido por más tiempo.</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>Permitir páginas de este equipo y de redes privadas</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>Máximo de rondas de llamadas por pregunta</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>Permitido por más tiempo</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>Nada: se pregunta antes de cada llamada.</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>Qué se llamó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>Llamada con</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>en cada chat</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>en «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>Revocar %1, %2</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>Temporal o ninguno</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>Quitado o sin nombre</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>No se puede leer ni cambiar lo permitido a las herramientas: %1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>Esperando el primer token</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>Título de nivel %1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>Ir a lo último · %1 nuevos</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>Copiar dirección de la imagen</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar las líneas</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabla como CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copiar tabla como Markdown</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Copiar fórmula como TeX</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>Copiar respuesta como Markdown</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>Copiar respuesta como texto sin formato</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>Copiar respuesta como texto enriquecido</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nuevo chat desde aquí</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Comparar con otra versión</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 chat</numerusform>
            <numerusform>%1 chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1 elemento no se pudo trasladar.</numerusform>
            <numerusform>%1 elementos no se pudieron trasladar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>Un adjunto: la exportación lo nombra pero no lo contiene</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>Fuentes de una respuesta</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>Un resumen de los pensamientos del modelo</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>Una marca de que se omitieron mensajes anteriores</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>Un mensaje de error en lugar de una respuesta</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>Un archivo al que solo se enlaza</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>Una parte que la exportación no contiene</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>Contenido de tipo desconocido</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>Un mensaje que estaba dos veces; se conservó uno</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>Dos mensajes distintos con un mismo número; se conservaron ambos</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>Falta el mensaje al que responde; empieza una rama propia</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>Mensajes que se responden en círculo; se cortó</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>Un chat sin ningún mensaje</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>Un chat que estaba dos veces; se conservó el más reciente</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>Algo que no es un chat</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>Un archivo cuya ruta lleva fuera del archivo comprimido; no se leyó</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>Un enlace a otro archivo; no se siguió</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>Un archivo de chats que falta</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>Un archivo de chats que no se puede leer</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>Un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>Una línea que no se puede leer</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>No se importó nada: el archivo está cifrado y no se indicó ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>No se importó nada: la frase de contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>No se importó nada: el archivo se alteró o se dañó después de guardarlo. Use otra copia.</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>No se importó nada: el final del archivo falta o está dañado. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>No se importó nada: este archivo lo escribió un Parley más nuevo. Actualice Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>No se importó nada: abrir el archivo requeriría mucha más memoria de la que Parley pide jamás. No es de Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>No se importó nada: no hay suficiente memoria libre para abrir el archivo. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>No se importó nada: %1.</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>Importación detenida. Importado hasta ahora: %1; al importar el archivo otra vez se añade el resto.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>Importando chats, %1 de %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>Exportando chats, %1 de %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>La importación terminó antes de tiempo, con %1 dentro: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>No se importó nada: no hay ningún mensaje en este archivo.</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>Importado de %1: %2, %3.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>Ya estaban: %1.</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Exportación detenida. No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>No se exportó nada: no hay suficiente memoria libre para usar una frase de contraseña. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>No se exportó nada: %1.</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>Guardado como %1, sin lo que no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Guardado como %1: %2.</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>Esa frase de contraseña no abre el archivo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>Exportaciones de programas de chat (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>Este archivo está cifrado</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>Escriba la frase de contraseña con la que se guardó: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Cifrar el archivo</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>Nadie puede abrir el archivo sin esta frase de contraseña; ni usted ni Parley pueden eludirla: guárdela bien.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Chats de Parley %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>Abrir Parley</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>Este chat aún no tiene ninguna pregunta respondida.</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>Tomar ejemplos de un chat</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>Turnos del chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>Turnos de «%1»</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>Tomar %n turno</numerusform>
            <numerusform>Tomar %n turnos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>Buscar un Parley más nuevo una vez al día</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>Desactivado salvo que se elija otra cosa: pide a github.com la lista de versiones y no envía nada más. Parley nunca descarga ni instala ninguna por su cuenta.</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>Parley %1 salió el %2.</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>Ya está disponible Parley %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>No se sabe si hay uno más nuevo: %1. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>Este es el Parley más nuevo.</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>Exportar consumo</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>No se puede leer el registro: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Modelos mostrados</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>Lo que ahorró el enrutamiento</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exportar consumo</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>No se preguntó nada en estos días. Cada respuesta se cuenta aquí en cuanto termina.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coste a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>Los más caros primero</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>%1 % de aciertos</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>Ahorro por caché</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Ya preguntado</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>Respuestas de su propia caché</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 respuesta</numerusform>
            <numerusform>%1 respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 ahorrados</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>Cifras de los propios proveedores</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>Lo informado, donde la lista difiere</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>Lo mismo según la lista de precios</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>Por flujo</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Sin flujo</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>unos %1 se detuvieron antes de contarse</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>%n petición de precio desconocido no incluida</numerusform>
            <numerusform>%n peticiones de precio desconocido no incluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>Gastado en 7 días</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Gastado en %1</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>Gastado del %1 al %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>Ahorrado por caché</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>camino de %1 para el %2</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>presupuesto de %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>Fijar un presupuesto</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Cambiar el presupuesto</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 usado</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 usado, %2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>parar al 100 %</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>preguntar al 100 %</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>Avisar al %1, %2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 de entrada · %2 de salida</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>%1 de la entrada leído de la caché</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>mediana de %1 cada una</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>%1 primer token</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 si no se cambia</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacía</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Una de ellas</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>no está en ningún texto</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 si no se cambia</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacía</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>Usted envía</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>El modelo responde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Opciones, una por línea</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>Si no se cambia, es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Nueva variable</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>Un nombre empieza por una letra y sigue con letras, cifras, espacios, - y _.</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>Otra variable se llama %1.</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>Escriba qué se puede elegir, uno por línea.</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>No puede empezar así: %1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, versión %2 de %3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>Etiquetas, separadas por comas: código, alemán</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>¿Por qué? (una nota para usted)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>Preguntas que esperan la red</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Espera su confirmación</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>Esperando el primer token, %1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>Esperando turno dentro de los límites de %1, %2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1, %n modelo</numerusform>
            <numerusform>localhost:%1, %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>Aún no tiene modelo</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>Gratis, funciona sin conexión</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>Cargando su modelo. Mire de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>Inícielo y mire de nuevo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Con una clave</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>Le damos la bienvenida a Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>Elija un modelo que ya esté en este equipo o pegue una clave. Puede añadir más después.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Listos para usar</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>Buscar de nuevo servidores locales</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>O elegir</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Dirección personalizada</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>Respuestas preparadas sin ninguna red, marcadas como demostración</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>Traer chats de ChatGPT, Claude o Chatbox</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>Buscando Ollama, llama.cpp, LM Studio y vLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>Clave encontrada en el entorno</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>Se buscaron Ollama, llama.cpp, LM Studio y vLLM</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>No se pudieron escribir los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>La comparación ha terminado; no todos respondieron.</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>Ya están todas las respuestas.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>El flujo ha terminado.</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>El flujo ha fallado.</translation>
    </message>
</context>
</TS>
