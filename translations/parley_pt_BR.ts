<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nova conversa temporária</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Buscar dentro das mensagens</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Parâmetros da resposta</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>Abrir espaço nesta conversa</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nova comparação</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>Adicionar um painel para comparar</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>Mesclar as respostas comparadas</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>Colorir o que só uma resposta diz</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>Ocultar ou mostrar quem responde</translation>
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
        <translation>Fluxos</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fixar ou desafixar</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>Arquivar conversa</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>Copiar para uma nova conversa</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em janela própria</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Janela rápida</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Conversas arquivadas</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Conversas excluídas</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar a última resposta</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copiar o último bloco de código</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
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
        <translation>Exportar todas as conversas…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar conversas…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>Bloquear o Parley</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Com uma chave</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testar e salvar</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>Ou escolher o provedor</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Endereço personalizado</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>Resposta concluída</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>Resposta concluída, %1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>Código, linhas: %1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>Código %1, linhas: %2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>Tabela, colunas: %1, linhas: %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 está respondendo</translation>
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
        <translation>Parâmetros da resposta</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usar os padrões</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>Respostas nesta conversa</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>O que toda resposta aqui deve ter em mente</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>Um número de 0 a 2.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>Um número de 0 a 1.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Resposta mais longa, em tokens</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>Um número inteiro acima de 0.</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>Parar nestas palavras, uma por linha</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>O que já foi perguntado</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>Ferramentas que as respostas podem pedir</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Como o modelo define</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1, conforme suas configurações</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>Sempre perguntar ao modelo: esta conversa é temporária</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>Do cache, conforme suas configurações</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>Sempre perguntar ao modelo, conforme suas configurações</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Do cache</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>Sempre perguntar ao modelo</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>O modelo desta conversa; os planos são criados em Configurações, Roteamento</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>O modelo desta conversa</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>Roteado pelo plano %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>Prompt do sistema: %1</translation>
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
        <translation>No máximo %1 tokens por resposta</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>Esforço de raciocínio %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>Para em %1</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>Usa respostas do cache</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>Sempre pergunta ao modelo</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Ferramentas: %1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>Conversa temporária</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>A resposta está completa.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>A resposta falhou.</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Essa não é a frase secreta.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>Essa não é a frase secreta. Espere um momento antes de tentar de novo.</translation>
    </message>
</context>
<context>
    <name>parley::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>Claro ou escuro; “Como o sistema” acompanha a escolha dele na hora.</translation>
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
        <translation>O contraste alto é em preto e branco, com linhas em vez de tons e um anel mais grosso em torno do que tem o foco do teclado.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>De tudo na janela. Os comandos “Texto maior” e “Texto menor” também o mudam.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>Com o movimento reduzido nada desliza, gira nem pisca: aparece na hora ou diz em palavras que continua.</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>O que é informado aos leitores de tela</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>Respostas à medida que são escritas</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>Só o início e o fim</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>Uma resposta em voz alta enquanto é escrita, ou só que ela começou e terminou.</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Tokens, estimativa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Remover a autoridade certificadora</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Arquivo da autoridade certificadora</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>Um arquivo PEM, quando o servidor tem a própria autoridade</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Escolher a autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diário</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 conversa</numerusform>
            <numerusform>%1 conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>última alteração %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>Backup de %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar o backup de %1</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>Colocar isto no lugar do que existe agora? As conversas atuais são postas de lado e passam a constar nesta lista.</translation>
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
        <translation>Ainda não há lotes. Um lote faz muitas perguntas a um modelo por cerca da metade do preço; as respostas chegam em um dia, mesmo com o Parley fechado.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Excluir lote</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>Todos os lotes</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Consultar o provedor agora</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>Repetir as que falharam…</translation>
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
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progresso do lote</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Linhas do lote</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 linha dos resultados não pertence a nenhuma linha deste lote.</numerusform>
            <numerusform>%1 linhas dos resultados não pertencem a nenhuma linha deste lote.</numerusform>
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
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos os lotes</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>Um modelo da OpenAI ou da Anthropic: eles aceitam muitas perguntas de uma vez e respondem em um dia.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que é perguntado</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>Uma tabela ou linhas JSON com uma coluna para cada variável, ou texto com um prompt por linha. As respostas voltam ao lado das colunas.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Resposta mais longa, em tokens</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costume</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Enviar lote</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>Quem responde: %1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>Escolher quem responde</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>Conhecido quando um modelo e prompts forem escolhidos.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Não conhecido.</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>“%1” não é um número de tokens. Digite um como 500, ou nada.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Isto não pode ser enviado: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 tokens de entrada. Supõe-se que as respostas tenham o tamanho de costume.</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>É mais do que cabe em um lote, então vira %1 lote.</numerusform>
            <numerusform>É mais do que cabe em um lote, então viram %1 lotes.</numerusform>
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
        <translation>Sendo cancelado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Com o provedor</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>Buscando respostas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>%1 pagos, %2 economizados</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>cerca de %1 em vez de %2</translation>
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
        <translation>terminou %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
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
            <numerusform>%1 pergunta</numerusform>
            <numerusform>%1 perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>Ninguém sabe quanto %1 custa em um lote.</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>Cerca de %1 por %2, %3 a menos que perguntando um a um</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Cerca de %1 por %2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1. As respostas chegam em 24 horas, mesmo com o Parley fechado.</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>Perguntar o restante como lote?</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Enviar lote</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>Isto não pode ser enviado: %1.</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>Repetir as linhas que falharam?</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>Elas viram um novo lote. %1.</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>Cancelar este lote?</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>O que foi respondido até então fica, e está pago. As outras linhas ficam sem resposta.</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Cancelar lote</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>Excluir este lote definitivamente?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>As perguntas e respostas são excluídas aqui. O que custou permanece no consumo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>Exportar lote</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Arquivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
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
        <translation>Ocultar a imagem %1</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>Mostrar a imagem %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1% do orçamento usados</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>Antes de enviar uma requisição, o Parley reserva o máximo que ela pode custar. Deixe um valor vazio para não definir orçamento. Modelos neste computador não custam nada e nunca são interrompidos.</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>Perguntar antes de usar um modelo cujo preço ninguém conhece</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, valor</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sem orçamento</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, aviso</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sem aviso</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>Avisar em %1%</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1, no limite</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>Então parar</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>Então perguntar</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada dia</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mês</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Cada conversa</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1, cada mês</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>Isso não é um valor. Escreva como 5 ou 2,50; até lá vale o orçamento anterior.</translation>
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
        <translation>Conversa arquivada</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Conversa excluída</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>Pasta excluída, suas conversas foram mantidas</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>Do cache, %1% similar, perguntada %2: %3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>Do cache, %1, %2 economizados</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>Do cache, %1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>Do cache, respondida %1 a uma pergunta %2% similar: %3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>Do cache, respondida %1, %2 economizados</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>Do cache, respondida %1</translation>
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
        <translation>Responder do cache o que já foi perguntado</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>Ativado, a menos que você escolha outra opção: só exatamente a mesma pergunta, na mesma conversa até ali, ao mesmo modelo com os mesmos parâmetros é respondida assim, na hora e de graça. A resposta informa isso e pode ser atualizada. Cada conversa pode ter a própria escolha; conversas temporárias e respostas com ferramentas nunca vêm daqui.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>Não mais que</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>Quando está cheio, o que não é usado há mais tempo sai primeiro.</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>O que contém e economizou</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Limpar o cache…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Limpar o cache de respostas?</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>As conversas mantêm suas respostas. O que for perguntado de novo será pago de novo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>O cache não pode ser lido. Os modelos são consultados como se não houvesse um.</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>Nenhuma resposta está guardada agora.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 resposta, %2, a mais antiga de %3</numerusform>
            <numerusform>%1 respostas, %2, a mais antiga de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>Nada foi perguntado duas vezes ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%1 pergunta respondida por ele desde %2, %3 economizados</numerusform>
            <numerusform>%1 perguntas respondidas por ele desde %2, %3 economizados</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>O cache estava danificado. Foi posto de lado como %1 e um novo foi iniciado; suas conversas não foram afetadas.</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>O cache não pode ser limpo: %1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>Conversas temporárias</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>Uma conversa excluída</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1, %2, %n resposta, %3 tokens de entrada, %4 do cache</numerusform>
            <numerusform>%1, %2, %n respostas, %3 tokens de entrada, %4 do cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>Conversas, as mais caras primeiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Do cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>Nova conversa que é guardada</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>O nome desta conversa: %1, %2 tokens, %3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>O nome desta conversa: %1, %2 tokens</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>Título da conversa</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporária, não salva</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>Mais para esta conversa</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>Nada desta conversa é gravado no disco. Ela some ao sair do Parley.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em janela própria</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>Devolver às conversas</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Excluir a pasta, manter suas conversas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>No que vamos trabalhar?</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Conversa temporária</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Roteado · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>Escolha primeiro um modelo (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>Mover para a janela principal</translation>
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
        <translation>Pensou por %1</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamentos</translation>
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
        <translation>Todas as conversas são apagadas, também as do arquivo e da lixeira, e as respostas a caminho. Comparações, prompts, fluxos, os números de consumo e os backups ficam: um backup mais antigo ainda contém conversas.</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>Apagar todas as conversas…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>Apagar todas as conversas definitivamente?</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>Apagar todas as conversas</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>O que já foi perguntado é perguntado, e pago, de novo. As conversas mantêm as respostas que mostram.</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>Limpar as respostas guardadas…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>Limpar o cache de respostas?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>O cache está vazio.</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>Todas as conversas foram apagadas.</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>Nem tudo pôde ser apagado: %1. Tente de novo.</translation>
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
        <translation>Quebrar</translation>
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
        <translation>Não quebrar linhas</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>Mostrar mais %1 linha</numerusform>
            <numerusform>Mostrar mais %1 linhas</numerusform>
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
        <translation>Dar um comando</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>Comando /%1, alterar</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>Dar um comando para chamá-lo em uma conversa</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>Digite /%1 em uma conversa para chamá-lo</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>Buscar ações, conversas e modelos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>O que fazer com isto</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>Buscar dentro das mensagens</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>Buscar “%1” dentro das mensagens</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>Título da comparação</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas as comparações</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>Colorido</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>só nesta resposta</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>Mais para esta comparação</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Rolar juntos</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nomes</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>Nomes, cores e números ficam ocultos e a ordem é embaralhada até você escolher</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>Colorir em cada resposta o que nenhuma outra diz; após a escolha, o que difere dela</translation>
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
        <translation>%1, mesclados</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>Os outros painéis ainda respondem. Envie de novo nestes quando a rede voltar.</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>O que você escrever fica no campo abaixo até ser enviado.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>Nova comparação</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>Oito painéis é o máximo</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>Os nomes ficam ocultos até você escolher</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>Espere até todos responderem ou interrompa-os (Esc)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>Ninguém foi consultado: %1 não pode ser usado. Escolha outro modelo ali ou configure o provedor de novo.</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>O espaço é aberto na própria conversa: escolha “Continuar aqui, como conversa”.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Diálogo com %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>Respondendo há %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nova tentativa em breve</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · este computador</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>Uma conversa temporária não pode ser comparada, pois nada dela é gravado. Comece uma comum.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Recolher partes iguais</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>O que todos dizem, enquanto as diferenças são mostradas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>Fazer uma conversa de cada painel</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>Excluir comparação</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>Resposta mesclada excluída</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>Os nomes ficam ocultos até você escolher, e um arquivo os mostraria. Escolha uma resposta ou mostre os nomes, depois exporte.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>Todos os painéis estão agora em “%1”.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>“%1” não pode ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removido</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>Comparação excluída</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>Buscar comparações</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas as comparações</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nova comparação</translation>
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
        <translation>Ainda não há comparações.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>“%1” não foi anexado: está protegido por senha. Salve uma cópia sem senha e anexe-a.</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>“%1” não foi anexado: este PDF está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>“%1” não foi anexado: não há texto neste PDF, só imagens de páginas. Anexe as páginas como imagens.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>“%1” não foi anexado: é grande demais. Imagens e arquivos PDF podem ter 20 MB; textos, 2 MB.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>“%1” não foi anexado: não pode ser lido. Verifique se o arquivo está completo e se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>“%1” não foi anexado: só imagens, arquivos PDF e textos podem ser enviados.</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>Editando uma mensagem anterior. A antiga fica como ramo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>Anexar imagens, PDF ou arquivos de texto</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>Usar um prompt da biblioteca</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>Pergunte o que quiser. Digite / para prompts.</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>Perguntar a todos</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>Diga mais, e a resposta muda de rumo</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Escreva primeiro uma mensagem</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>Diga à resposta em andamento (%1). Esc a interrompe</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>Captura de tela %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>A imagem</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Respondendo</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título da conversa</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>restam %1 d</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>temporária</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>um proxy com nome de usuário ou senha não pode ser guardado: ficaria em um arquivo; configure-o no sistema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>&quot;%1&quot; não é nome de variável: nomes começam com uma letra e têm letras, dígitos, espaços, - e _</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>o arquivo de autoridade %1 não contém nenhum certificado em PEM (o formato de texto que começa com BEGIN CERTIFICATE)</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>a entrada foi guardada, mas não é encontrada: o chaveiro está bloqueado ou outro programa a removeu</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>isto não é JSON nem arquivo ZIP; escolha o arquivo como o outro programa o exportou</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>um proxy é &quot;system&quot;, &quot;none&quot;, http://host:port ou socks5://host:port, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>o arquivo compactado tem senha; descompacte-o e escolha a pasta ou o arquivo de dentro</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>este arquivo só lista outros arquivos compactados; baixe os que ele indica e importe-os</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>o arquivo compactado só contém outros compactados; descompacte-o e importe-os um a um</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>&quot;%1&quot; enviaria chaves e textos sem criptografia pela internet: use https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>isto é uma página web; escolha o arquivo ZIP ou o arquivo JSON da exportação</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>gravado por um Parley mais novo (esquema %1, este conhece %2); nada foi alterado</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>o texto não é UTF-8 nem UTF-16; salve-o como UTF-8 e tente de novo</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>as chaves duplas nunca são fechadas; escreva \{{ para enviá-las como estão</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>o que chegou não é uma lista de preços: %1; os preços anteriores continuam valendo</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>o padrão está vazio: escreva uma expressão regular ou remova-o</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>o servidor aponta para outro endereço, que não é seguido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>&quot;%1&quot; não aceita lotes; perfis da OpenAI e da Anthropic aceitam</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>o arquivo compactado está danificado (%1); exporte-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>ninguém sabe quanto %1 custa, então o orçamento não pode ser respeitado</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>o JSON é maior ou mais aninhado do que o Parley lê</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>o padrão não é uma expressão regular: %1 no caractere %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1 foi gravado por um Parley mais novo e não pode ser alterado</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>sem resposta em 15 s: o chaveiro espera ser desbloqueado</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1 não aceita imagens: remova a imagem ou escolha outro modelo</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>o arquivo é maior que 1 MB: isso não é um fluxo</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>o JSON está danificado no byte %1 (%2); exporte-o de novo</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>o arquivo é maior que 10 MB: isso não é um prompt</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>o cache de respostas foi criado por um Parley mais novo</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>um endereço não pode conter usuário nem senha: %1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>nada nele é de um programa que o Parley conhece</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>o arquivo é maior do que o Parley lê de uma vez</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>este JSON não é de um programa que o Parley conhece</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>o comando /%1 contém um espaço ou uma barra</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>isto não é texto: forneça um arquivo CSV ou JSONL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>&quot;%1&quot; deve começar com https:// ou http://</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>a variável %1 não tem opções para escolher</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>este banco de dados pertence a outro programa</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>não há diálogos neste arquivo</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>já existe; escolha um nome novo</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>exportações do Grok ainda não podem ser importadas</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>só uma mensagem sua pode ser editada</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>o chaveiro não removeu a entrada</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>o orçamento desta repetição acabou</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>as tabelas não estão como foram criadas</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>em uso por %1; aberto somente para leitura</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>o arquivo de autoridade %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>não há nome entre as chaves</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1 estava malformado (%2); foi guardado como %3</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>mesclar exige duas respostas ou mais</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>&quot;%1&quot; é maior do que o Parley lê</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>uma resposta ainda está sendo escrita</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>&quot;%1&quot; não é endereço de um servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>&quot;%1&quot; não serve como nome de perfil</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>não é possível gravar %1 no disco</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>o arquivo compactado está vazio</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>não há arquivos na pasta</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>já há oito painéis</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>não há mensagem a responder</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>a versão %1 é de um Parley mais novo</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>não há mensagem a enviar</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 é um número; &quot;%2&quot; não é</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>nenhuma variável se chama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>escolha pelo menos um modelo</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>não é possível criar a pasta %1</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>o servidor respondeu com %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>duas variáveis se chamam %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>não é possível criar a pasta</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>não há perfil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>isto não é texto em UTF-8</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>aberto somente para leitura</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>o prompt não tem título</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>não há nada a perguntar</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>a exportação foi interrompida</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>a importação foi interrompida</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>nada pôde ser lido</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>não foi possível criar o PDF</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>sem espaço para um backup</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>não é um arquivo Parley</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>a mensagem está vazia</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>não há prompts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>nenhum modelo foi escolhido</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>não é possível pôr %1 de lado: %2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>não é possível gravar &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>não é possível ler &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1 está malformado (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>o prompt %1 está vazio</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>no máximo %1 modelos</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>não é possível criar %1: %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 é um destes: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>linha %1: %2</translation>
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
        <translation>Custo ao longo do tempo</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Nada foi gasto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>O Parley terminou inesperadamente da última vez. O que você escreveu está salvo.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Excluir relatório</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>Isto é tudo. Não contém nada das suas conversas nem chaves e fica neste computador. Se relatar o problema, você pode anexá-lo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>Quanto dela é um dólar</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>Código da moeda</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>Símbolo da moeda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Os valores são mostrados em dólares. Escreva uma cotação e um código para vê-los em outra moeda; os provedores cobram em dólares.</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>Cotação de %1, definida por você: ninguém é consultado. Os valores são guardados em dólares; as exportações contêm ambos.</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>Escreva também o código da moeda, como EUR. Até lá os valores ficam como estão.</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>Escreva quanto dela é um dólar, como 0,86. Até lá os valores ficam como estão.</translation>
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
        <translation>Dados e backups</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>Onde estão suas conversas</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>Pasta das suas conversas: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>Transferir conversas</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>Traga conversas de outros programas ou leve todas as suas: um arquivo Parley contém tudo e pode ser importado de novo.</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar conversas…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todas as conversas…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>Feitos sozinhos em dias com alterações: são mantidos os últimos 7 diários e 4 semanais, e 3 de antes de atualizações.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>Os backups não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>Ainda não há backup. O primeiro é feito em até um dia.</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>Restaurado. O que havia antes está nesta lista como “Posto de lado”.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nada foi alterado: %1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 dias anteriores</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>Pedindo estas teclas à sua área de trabalho…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1 abre a janela rápida de qualquer lugar.</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>Outro programa já usa %1: escolha outras teclas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1 não pode ser usado em todos os programas: escolha uma letra, um dígito, uma tecla de função ou Espaço, com Ctrl, Alt ou a tecla Windows.</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Sua área de trabalho não deu estas teclas ao Parley. Em vez disso, você pode associar teclas ao comando &quot;parley --quick&quot; nas configurações dela.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>Esta área de trabalho não dá teclas próprias aos programas. Em vez disso, associe teclas ao comando &quot;parley --quick&quot; nas configurações dela.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>Como eu deixei</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Uma nova conversa</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>Como você deixou: a página, as conversas e suas janelas voltam, também após uma falha. O que você estava escrevendo é mantido de qualquer forma.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>Avisar quando uma resposta longa terminar</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>Só quando você está vendo outra coisa: outra conversa ou outro programa.</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>Uma resposta é longa após</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>Mostrar o começo da resposta</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>Se desativado, só o título da conversa é mostrado. De conversas temporárias nada é mostrado, seja qual for a escolha aqui.</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>Janela rápida</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>Uma pequena janela para uma pergunta rápida, aberta por teclas que funcionam em qualquer programa.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pressione teclas…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>Escolher teclas…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>Teclas da janela rápida</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>Teclas da janela rápida: %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>Nenhuma tecla definida: a janela rápida abre pela bandeja, pela paleta de comandos ou com &quot;parley --quick&quot;.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>Mostrar o Parley na bandeja</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>Com suas conversas recentes, uma nova conversa, a janela rápida e sair.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuar na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>As respostas também continuam. Sair encerra o Parley.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>Esta área de trabalho não tem bandeja, então fechar a janela encerra o Parley.</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>requisições demais</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>crédito esgotado</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecarregado</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>chave rejeitada</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>modelo inexistente</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>longo demais para ele</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>não configurado</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>orçamento atingido</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>não conseguiu responder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>falhou há um instante</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%1 respondeu no lugar de %2: %3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>%1 é consultado no lugar de %2: %3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>com outra chave: %1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>Outra chave de %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Não %1: %2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Os dois textos são iguais.</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>Colorido: só nesta resposta. Tracejado: em outro lugar na outra.</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>Recolher partes iguais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>O disco está cheio. As respostas são mantidas na memória e salvas assim que houver espaço. Libere espaço e não saia ainda.</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>Outro Parley grava nestas conversas. As respostas são mantidas na memória e salvas quando ele terminar. Não saia ainda.</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>As conversas não podem ser salvas agora. As respostas são mantidas na memória e salvas assim que funcionar de novo. Não saia ainda.</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Omitir tudo</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>Contestado · 1 de %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestado</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>Só %1 diz: “%2” Omitido até você confirmar.</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>Adicionar à resposta mesclada: %1</translation>
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
        <translation>Solte para abrir esta conversa aqui</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>Solte para importar as conversas deste arquivo</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>Solte para anexar à mensagem</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>Solte para adicionar o texto à mensagem</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>Buscar suas perguntas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Perguntas anteriores</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>As conversas não podem ser lidas: %1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Ainda não há perguntas.</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>Nenhuma pergunta sua corresponde a “%1”.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Usar perguntas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Usar %n pergunta</numerusform>
            <numerusform>Usar %n perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Status HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
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
        <translation>Você fica com o que chegou e pagou %1 por isso.</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>Você fica com o que chegou.</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>Você fica com o que chegou; é cobrado como de costume.</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1 parou de enviar.</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1 teve uma falha ao responder.</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1 está limitando as requisições.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>O crédito em %1 acabou.</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>Um filtro de conteúdo de %1 a interrompeu.</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1 ficou sem espaço.</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1 não tem mais o restante.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1 não aceitou a chave.</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>O provedor ou a chave usados na pergunta não estão mais configurados.</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1 a encerrou antes do fim.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>A resposta parou após %1 token</numerusform>
            <numerusform>A resposta parou após %1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>A resposta parou antes do fim</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>Nada chegou ainda.</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1 está limitando as requisições. Nova tentativa em %2</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1 está sobrecarregado. Nova tentativa em %2</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>Ainda sem resposta de %1. Nova tentativa em %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>Não é possível acessar %1. Nova tentativa em %2</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1 não conseguiu responder. Nova tentativa em %2</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Tentativa %1 de %2.</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>Interrompida no limite de tamanho</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1 fez uma pausa no meio do trabalho</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>Interrompida aqui para sua próxima mensagem</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1 ficou sem espaço</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>O diálogo preenche o contexto. </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1 recusou-se a responder a isto</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>O Parley foi fechado enquanto isto era escrito</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>Ainda sem resposta: para em %1</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>%1 talvez ainda esteja carregando o modelo.</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1 recebeu a pergunta e por enquanto não disse nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar daqui</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Esperar mais</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Substituir chave</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Usar outro modelo</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>Enviar esta mesmo assim</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>Aumentar orçamento</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Abrir espaço</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>Perguntar ao modelo forte</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>O provedor</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nada foi perdido.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>Sua mensagem foi mantida.</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>Sua mensagem foi mantida e nada foi cobrado.</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>Sua mensagem foi mantida. %1 ainda pode cobrar pela leitura.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>O proxy da sua rede pede login</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>A requisição não chegou a %1. Defina o nome e a senha do proxy nas configurações do sistema e tente de novo. </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1 rejeitou a chave</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1 rejeitou a chave “%2”</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>Ela pode ter sido revogada ou termina com um espaço a mais. Nada foi cobrado.</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> Nada foi enviado, nada foi cobrado.</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>O endereço de %1 mudou</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>A chave foi dada para o antigo e não é enviada a nenhum outro lugar. Adicione-a de novo se o novo endereço estiver certo.</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1 ainda não tem chave</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>Adicione uma para obter resposta.</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>Nenhuma chave de %1 pode ser usada</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>Ela está faltando ou danificada onde deveria estar; Detalhes informa onde.</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>O endereço de %1 não pode ser usado</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>Corrija-o nas configurações; Detalhes informa o que há de errado.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1 não aceita esta pergunta como está</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>Uma configuração ou um anexo não serve para este modelo; Detalhes informa qual.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Nenhum modelo foi escolhido</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>Escolha um para obter resposta. Nada foi enviado, nada foi cobrado.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1 não está configurado corretamente</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>Verifique o endereço e as configurações. Nada foi enviado, nada foi cobrado.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1 não está em execução na porta %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1 não está em execução</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>Inicie-o e verifique de novo. Sua mensagem foi mantida.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>Uma página da web voltou no lugar de uma resposta</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>Há um proxy ou uma página de login entre você e %1, ou o endereço está errado. </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1 enviou algo que não é uma resposta</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>O endereço pode pertencer a outro serviço. </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1 não tem mais esta resposta</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>Ela foi escrita enquanto o Parley estava ausente. Pergunte de novo para obter outra.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>A conexão com %1 não é segura</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>O certificado não pode ser verificado, por isso nada foi enviado. Se a sua rede inspeciona o tráfego, adicione o certificado dela a este provedor.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>Não é possível acessar o proxy da sua rede</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>Verifique o proxy nas configurações do sistema. </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 mudou para outro endereço</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>Sua chave não foi enviada para lá. Verifique o endereço nas configurações. </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>A conexão com %1 caiu</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>Ela terminou antes que algo fosse dito. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1 não foi encontrado</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>Verifique sua rede ou o endereço do provedor. </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>Verifique sua rede. </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>O crédito em %1 acabou</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>Adicione crédito no site dele ou use outro modelo. </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1 está sobrecarregado ou com falha</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>O problema é do lado deles. </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>Volta a aceitar requisições em %1. </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>Espere um pouco ou use outro modelo. </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1 está limitando as requisições</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>Sem resposta de %1 há %2</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sem resposta de %1</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>Talvez ainda esteja carregando o modelo. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1 não oferece %2</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>Ele pode ter sido renomeado ou retirado, ou sua chave não tem acesso a ele. </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>Este diálogo não cabe em %1</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>Omita ou resuma o que é antigo, use um modelo com mais espaço ou encurte sua mensagem. </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>Um filtro de conteúdo de %1 a interrompeu. </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1 não permite isto</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>Sua chave talvez não tenha acesso a %1, ou ele não é oferecido na sua região. </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1 não aceitou a requisição</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>O motivo está em Detalhes. </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>Orçamento de hoje atingido</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>Orçamento mensal atingido</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>Orçamento mensal de %1 atingido</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>O orçamento desta comparação foi atingido</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>O orçamento desta conversa foi atingido</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>Sua mensagem foi mantida e nada foi enviado.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>Ninguém sabe quanto custa %1</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>Seus orçamentos não podem contá-lo. </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>Os modelos pagos ficam em pausa até amanhã. </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>Os modelos pagos ficam em pausa até o próximo mês. </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>Os modelos pagos ficam em pausa aqui. </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>Esta conversa não pode ser salva</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>Nada se perde enquanto o Parley estiver aberto. Abra algum espaço; ele volta a salvar sozinho.</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>Nada se perde enquanto o Parley estiver aberto. Ele continua tentando salvar.</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>Você envia</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>O modelo responde</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>Exemplo %1, você envia</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>Exemplo %1, o modelo responde</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>O que fazer com o exemplo %1</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>Arquivo Markdown</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>Pasta de arquivos Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>Pasta de páginas da web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>Pasta de arquivos PDF</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Linhas JSON, para programas</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Arquivo Parley, completo e criptografado</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Arquivo Parley, completo</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar esta conversa</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>Exportar esta comparação</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>Adicionar etapa</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>As perguntas podem ir para outro provedor</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>Alternativa para</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>Trocar após</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>Erro do servidor, %n tentativa</numerusform>
            <numerusform>Erro do servidor, %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Orçamento atingido</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>Todo modelo de %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>Sem primeiro token em %1 s</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>Etapas de outro provedor não são consultadas até você permitir acima.</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>Sem uma etapa você é informado do que deu errado, e ninguém mais é consultado.</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>Outro provedor recebe a conversa inteira, e o preço pode ser diferente. O Parley informa no rodapé da resposta quando uma alternativa respondeu.</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>O Parley informa no rodapé da resposta quando uma alternativa respondeu.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Consultar %1 antes</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Consultar %1 depois</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>Não consultar %1</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>%1 já é consultado.</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1 é de outro provedor, que receberia a conversa inteira. Permita isso primeiro acima.</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>Não pode ser usado como está</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
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
        <translation>Abrir a conversa</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de busca</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de mais de %2</translation>
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
        <translation>Sem resultados</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>Esta conversa: %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>Roteamento: o que economizou</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>Adicionar etapa</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>Adicionar uma etapa: %1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>cerca de %1 por execução, ou mais</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>cerca de %1 por execução</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>Até o texto ser corrigido, as etapas não podem ser alteradas aqui.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” excluído</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>Importar fluxos</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>Fluxos (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Salvar o fluxo</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>Fluxo (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>O fluxo não foi salvo: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>“%1” não é o texto de um fluxo.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n fluxo importado</numerusform>
            <numerusform>%n fluxos importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>Todos os fluxos</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nome do fluxo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar a execução</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>O que fazer com o fluxo</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>Com o que o fluxo começa</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar as etapas</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>Executar (Ctrl+Enter)</translation>
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
        <translation>Ainda não há fluxos.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Novo fluxo</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>Novo fluxo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>Enter abre um fluxo, Delete o exclui.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>Fluxo como texto</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>Reprodução da execução %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Já está em execução</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>Reproduzir a partir das respostas</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>Excluir esta execução</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Execução %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>perguntado ao executar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>Começa sem entradas</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Começa com</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>Um fluxo faz várias perguntas em sequência: o que um modelo responde passa ao próximo, pelas regras que você define, a um preço que você vê antes.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Novo fluxo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>Começar com exemplos</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>executado %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>Fluxo vazio</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” excluído</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n turno não é enviado</numerusform>
            <numerusform>%n turnos não são enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n turno é enviado encurtado</numerusform>
            <numerusform>%n turnos são enviados encurtados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n turno é enviado como resumo</numerusform>
            <numerusform>%n turnos são enviados como resumo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 de cerca de %2 token</numerusform>
            <numerusform>%1 de cerca de %2 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>Mostrar %1 parte igual</numerusform>
            <numerusform>Mostrar %1 partes iguais</numerusform>
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
        <translation>Abrir espaço nesta conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>O que foi dito permanece aqui como está. Você escolhe como o começo vai para o modelo, para esta conversa e até mudar isso.</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Enviar tudo</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Omitir os turnos mais antigos</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>Mas manter a primeira pergunta e sua resposta</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>Encurtar neles textos, códigos, arquivos e resultados longos</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>Enviar um resumo deles</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>Turnos mais recentes que ficam como estão</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>Fazer isto sozinho sempre que a conversa não couber mais</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>Modelo que escreve o resumo</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Escrever resumo</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Escrevendo o resumo</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Como ele é pedido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>Ainda não escrito. Você também pode escrevê-lo.</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>Aplicar e enviar de novo</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>Este resumo é de outros turnos. Escreva-o de novo para estes ou mova o corte de volta.</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>A próxima mensagem custa o mesmo</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>A próxima mensagem custa %1 a menos</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>A próxima mensagem custa %1 a mais, porque o cache do provedor não serve mais</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>cada uma depois dela, o mesmo</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>cada uma depois dela, cerca de %1 a menos</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>cada uma depois dela, cerca de %1 a mais</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>nada a omitir</translation>
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
        <translation>não cabe</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>A próxima mensagem custa cerca de %1, cada uma depois dela cerca de %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>Compensa após %n mensagem</numerusform>
            <numerusform>Compensa após %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>Não compensa</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
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
        <translation>Escolha primeiro um modelo: o que cabe depende dele.</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>Nenhum resumo foi escrito: %1.</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>%1 de entrada (%2 em cache)</translation>
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
        <translation>grátis</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Custo não conhecido</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Sem custo</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1 pelos preços de %2</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1, conforme o provedor informa</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1 pela lista de preços</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 lidos do cache</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 lidos do cache, %2%</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 por meio de %2</translation>
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
        <translation>%1 gravados no cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 token de saída</numerusform>
            <numerusform>%1 tokens de saída</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>%1 deles de raciocínio</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>%1 até o primeiro token</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 ao todo</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>Nunca dito: mostra ao modelo o que se quer</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de saída</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>%1 até o primeiro token</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>Copiar a resposta de %1</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas as respostas</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mais para esta resposta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Próxima resposta</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Resposta anterior</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl e Enter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>Enter sozinho começa uma nova linha se você envia com Ctrl e Enter; Shift e Enter sempre começam.</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modelo das novas conversas</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>Quem responde quando uma conversa não tem modelo próprio. O modelo que você escolhe em uma conversa também passa a ser este. Sem escolha, a variável DEFAULT_MODEL o define.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Resposta mais longa, em tokens</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>As respostas terminam ali no máximo, a menos que a conversa tenha limite próprio. Sem escolha, vale a variável MAX_TOKENS ou, na falta dela, o que o provedor faz.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>Com que liberdade os modelos escolhem as palavras: 0 é o mais estável. Alguns modelos recusam qualquer escolha. Sem ela, vale a variável TEMPERATURE ou, na falta dela, o que o provedor faz.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Ao sair</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>Perguntar antes de sair enquanto uma resposta está a caminho</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>Sem isso, o Parley se encerra na hora; o que chegou da resposta é mantido nos dois casos. Sobre texto que não pôde ser salvo, a pergunta é sempre feita.</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Sem escolha</translation>
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
        <translation>O que não foi trazido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>Ocultar a imagem %1</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>Carregar a imagem %1</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incorporada</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>Colar uma chave</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>Salvar e conversar</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Manter nesta sessão</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>Endereço, como https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Será guardada em %1. O Parley fala diretamente com o provedor; nada passa por nós.</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>Nenhum chaveiro encontrado, então a chave dura até você sair. O Parley fala diretamente com o provedor; nada passa por nós.</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>Colar uma chave de %1</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Chave, se o servidor pedir uma</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecida</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Obter uma chave de %1</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>A chave está sendo testada</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Digite primeiro o endereço</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Cole primeiro uma chave</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>Este endereço não pode ser usado. Ele precisa de um host, e de https, a menos que o servidor esteja na sua própria rede.</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>O Parley não reconhece de quem é esta chave. Escolha o provedor abaixo.</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Testando a chave com %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>A chave funciona, mas %1 não a aceitou. Desbloqueie-o e tente de novo, ou mantenha a chave até sair.</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>o provedor a rejeita</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>ela não tem acesso</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>o crédito dela acabou</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>requisições demais</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>o provedor não a aceitou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>Recusada: %1. Nova tentativa após %2</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>Em repouso até %1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definida</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Usar a chave %1</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>Em uso. Desative para mantê-la sem usá-la</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>Sem uso. Ative para usá-la</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>Usar a chave %1 antes</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>Usar a chave %1 depois</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Remover a chave %1</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>Usar de novo agora</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>Usar a chave %1 de novo agora</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>%1 neste mês</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 token neste mês</numerusform>
            <numerusform>%1 tokens neste mês</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Ordem das chaves</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Rodízio</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>Menor gasto</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>Colar outra chave</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testar e salvar</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Manter nesta sessão</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Cole primeiro uma chave</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>Uma chave recusada ou esgotada descansa; a próxima é usada.</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Rótulo (opcional)</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Rótulo da chave</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>As chaves vão direto para %1 e nunca para um arquivo.</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>Nenhum chaveiro encontrado. As chaves duram até você sair.</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variável de ambiente %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>A chave não é mais usada, mas %1 não a excluiu. Desbloqueie-o e exclua a entrada lá.</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>A chave está sendo testada</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>Testando a chave com %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>A chave funciona, mas %1 não a aceitou. Desbloqueie-o e tente de novo, ou mantenha a chave até sair.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>Mantida até você sair. %n modelo encontrado.</numerusform>
            <numerusform>Mantida até você sair. %n modelos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>Salva em %1. %n modelo encontrado.</numerusform>
            <numerusform>Salva em %1. %n modelos encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>O Parley não pode usar essa tecla.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1 é necessário para escrever e se mover no texto.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>Teclas sem Ctrl ou Alt servem para escrever; use-as junto com uma dessas, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>Ctrl e Alt juntos escrevem caracteres em muitos teclados.</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1 fecha janelas em todos os programas.</translation>
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
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como o sistema: %1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>O que você e os modelos escrevem fica como está.</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>O novo idioma aparece quando o Parley for reiniciado.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>Datas, números e valores</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>Seguem o idioma que você escolhe e as configurações do seu sistema quando ele usa o mesmo idioma. Arquivos exportados não seguem nenhuma localidade.</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 é uma data, %2 um número e %3 um valor.</translation>
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
        <translation>Prompts da biblioteca</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Os prompts não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>não tem mensagem</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>precisa de %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>Ainda não há prompts na biblioteca.</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>Nenhum prompt corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>As mensagens deles são perguntadas, com os valores iniciais ou com os da tabela acima. As instruções cabem a quem responde.</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>Usar prompts</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>Usar %n prompt</numerusform>
            <numerusform>Usar %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>“%1” não pode ser usado: %2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>“%1” vem de um Parley mais novo. Atualize o Parley para lê-lo.</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>“%1” não foi importado: uma escalação tem de dois a oito modelos.</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>“%1” não é uma escalação. Escolha um arquivo que o Parley tenha exportado como tal.</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>Escalações (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Escalações</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>Salvar estes painéis como escalação…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>Importar uma escalação…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>Comparar estes modelos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>Nome da escalação</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>Escalação excluída</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>Exportar a escalação</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Escalação</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>“%1” não pode ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>Importar uma escalação</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>O endereço pode não ser o que parece. Verifique o host acima.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Abrir %1?</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>O Parley não abre este endereço</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>Só páginas da web e endereços de e-mail podem ser abertos de uma conversa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Carregar imagem</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>Carregar uma imagem de %1?</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>Quem o administra vê seu endereço de rede e este endereço exato, que pode conter palavras da conversa.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1, pasta, %n conversa, aberta</numerusform>
            <numerusform>%1, pasta, %n conversas, aberta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1, pasta, %n conversa, fechada</numerusform>
            <numerusform>%1, pasta, %n conversas, fechada</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>resposta não lida</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionada</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir uma frase secreta…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Remover o bloqueio…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>Impede que outros leiam em um Parley aberto: todas as janelas pedem uma frase secreta. O bloqueio não criptografa suas conversas no disco; quem consegue ler seus arquivos consegue lê-las.</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Bloquear quando o Parley iniciar</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear quando a tela for bloqueada</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>O bloqueio foi removido.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Essa não é a frase secreta.</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>Bloquear quando nada for feito por</translation>
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
        <translation>Bloquear o Parley com uma frase secreta</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>Você a digita para abrir de novo as janelas do Parley. Se a esquecer, inicie o Parley uma vez como “parley --forget-lock”; nada se perde.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Definir frase secreta</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>Definida. “Bloquear o Parley” na paleta de comandos bloqueia na hora.</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>Não foi possível definir a frase secreta: não há memória livre suficiente. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Remover o bloqueio</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>Digite a frase secreta do bloqueio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>O Parley está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>Esqueceu? O bloqueio fecha as janelas e não criptografa nada: saia do Parley e inicie-o uma vez como “parley --forget-lock”. Nada se perde.</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>Seus provedores não podem ser lidos: %1. O arquivo fica como está; corrija-o ou remova-o e inicie o Parley de novo.</translation>
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
        <translation>Mesclar respostas</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Como mesclar</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>O melhor de cada</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>Só no que concordam</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>Instrução própria</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar o que é enviado</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Ocultar o que é enviado</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>O que é enviado para mesclar as respostas</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>A pergunta e as respostas entram onde estão {{question}} e {{answers}}, sem dizer quem as deu.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>Redefinir a instrução</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>Escolher o modelo que mescla</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>Mesclar respostas com %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 de %n resposta pronta</numerusform>
            <numerusform>%1 de %n respostas prontas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>Mesclar %1 agora</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>Perguntado: %1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>Faça primeiro uma pergunta: as respostas a ela poderão então ser mescladas.</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>uma pergunta que não existe mais</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>Uma resposta removida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>Mesclar de outro modo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar só esta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>Excluir a resposta mesclada</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>Mesclar exige duas respostas ou mais, e nenhuma está pronta ainda.</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>Mesclar exige duas respostas ou mais, e só uma está pronta.</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>Escreva primeiro sua própria instrução: o que é enviado está aberto abaixo.</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>Oito painéis é o máximo: remova um e depois use a resposta mesclada.</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>Resposta mesclada</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>Mesclada por %1. Escolher outro modelo</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>Mesclando há %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>Escrever de novo com outro modelo</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>Copiar a resposta mesclada</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Mesclar de novo</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>Mais para a resposta mesclada</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta resposta</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>Faz dela um painel como os outros, que também recebe a próxima pergunta</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Diferenças da escolhida</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>O que difere entre a resposta mesclada e a escolhida</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>Parar de mesclar</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>Continuar só com a resposta mesclada</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>Escolher outro modelo ou retirá-lo</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Escolher outro modelo…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirar</translation>
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
        <translation>visão</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ferramentas</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>contexto de %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>%1 de entrada, %2 de saída por milhão</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>próximo envio cerca de %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>já em cache</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>esta conversa não cabe</translation>
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
        <translation>Adicione uma chave ou inicie um servidor local para ver modelos.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir ao lado</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>Já em cache</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>Buscar em %n modelo</numerusform>
            <numerusform>Buscar em %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>Comporta esta conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n modelo não diz se vê imagens</numerusform>
            <numerusform>%n modelos não dizem se veem imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n modelo não diz se usa ferramentas</numerusform>
            <numerusform>%n modelos não dizem se usam ferramentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n modelo não diz se raciocina</numerusform>
            <numerusform>%n modelos não dizem se raciocinam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n modelo não diz quanto cabe</numerusform>
            <numerusform>%n modelos não dizem quanto cabe</numerusform>
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
        <translation>Por provedor</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Por preço</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>Por primeiro token</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>Mais baratos primeiro, contando três tokens de entrada para um de saída</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preço não conhecido</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>Mais rápidos primeiro, pela mediana de 24 horas</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>Não medido nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Escolhidos há pouco</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
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
        <translation>A conversa não cabe</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Remover dos favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Adicionar aos favoritos (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>Não se conhece modelo que seja tudo isso</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Mostrar todos os modelos</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Consultando os modelos…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>Não oferece modelos</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>Fora das listas</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>Usar “%1” com %2</translation>
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
        <translation>primeiro token %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
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
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>parley::NamesPage</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>Nomes de novas conversas</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>Uma conversa recebe na hora o nome de suas primeiras palavras. Um modelo pode escolher um nome melhor depois da primeira resposta: é uma pequena requisição, e o custo conta para a conversa. Um nome que você deu nunca é substituído.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>Das primeiras palavras</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:porta</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>Autoridade certificadora adicional</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>O que fica como está aqui é como definido em Configurações, Rede para todos os provedores.</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>Até conectar</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>A resolução do nome, o proxy e a criptografia juntos.</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Até a resposta começar</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>Modelos que pensam muito antes da primeira palavra precisam de mais.</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silêncio no meio</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>Entre dois trechos de uma resposta.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>A resposta inteira</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>Então ela é cortada, e o que chegou dela fica. 0 é sem limite.</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Rede e proxy</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>Como todos os provedores são acessados. O que um provedor tem em Rede, na própria página, vem antes disto; este computador é sempre acessado diretamente. As alterações valem a partir da próxima pergunta.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de tempo</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Quanto o Parley espera antes de tentar de novo, perguntar ao próximo modelo ou avisar.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>Para redes que olham dentro das conexões criptografadas, ou servidores com autoridade certificadora própria. Os certificados do sistema também são aceitos.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Certificados adicionais</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>Pede ao servidor de cada provedor a primeira página, sem chave e sem pergunta.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>Os certificados deste arquivo são aceitos a partir de agora.</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>Ainda não há provedor em outro computador, então não há quem acessar: adicione um em Provedores.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Consultando os servidores…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>Funciona: resposta de %1 em até %2 ms.</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>Funciona: resposta de %1 em até %2 ms; o proxy para todos é %3.</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>Não foi possível acessar ninguém, nem %1: %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>Resposta de %1, mas não de %2: %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>Ainda quer enviar?</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n mensagem esperou e ainda não foi enviada.</numerusform>
            <numerusform>%n mensagens esperaram e ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>%n outra conversa tem mensagens que ainda não foram enviadas.</numerusform>
            <numerusform>%n outras conversas têm mensagens que ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>As mensagens esperam aqui e saem quando ele voltar.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>As mensagens esperam aqui e saem quando a rede voltar. Modelos locais ainda respondem.</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>As mensagens esperam aqui e saem quando a rede voltar.</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>Suas conversas estavam danificadas no disco: o Parley voltou ao backup “%1”. O arquivo danificado é mantido como %2.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>Suas conversas estavam danificadas no disco e nada delas pôde ser lido: o Parley começa vazio. O arquivo danificado é mantido como %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>Suas conversas estavam danificadas no disco: o Parley recuperou todas as mensagens que conhece. O arquivo danificado é mantido como %1.</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>Suas conversas estavam danificadas no disco: o Parley recuperou o que pôde ser lido; mensagens perdidas: %1. O arquivo danificado é mantido como %2.</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>Outro programa grava suas conversas (%1): aqui você só pode lê-las. Feche-o e inicie o Parley de novo.</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>Suas conversas foram gravadas por um Parley mais novo: nada foi alterado. Atualize o Parley para abri-las.</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>Suas conversas não podem ser abertas: %1. O Parley tenta de novo a cada coisa que você faz; o que você escreve é mantido na memória.</translation>
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
        <translation>Saída</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Leitura do cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Gravação no cache</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Adicionar um preço</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>Em %1 por milhão de tokens. Um preço seu vale antes de qualquer lista; deixe o cache vazio onde ele custa o mesmo que a entrada.</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>novo preço</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Remover o preço de %1</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>Devolver às conversas</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover para %1</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Tirar da pasta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar em novas conversas</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copiar o nome</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparações</translation>
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
        <translation>Usar o prompt %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>Executar o fluxo %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>Escolher esta</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Boa resposta</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Má resposta</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas e nota</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>Diferenças da escolhida</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>Perguntar a este</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>Só respostas a uma pergunta feita a todos</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Escolhida: %1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>Escolher a resposta de %1</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>Boa resposta de %1</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>Má resposta de %1</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>Etiquetas e nota para %1</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>O que difere entre %1 e a escolhida</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Perguntar a %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>Continuar só com %1</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>Sua escolha</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>Continuar aqui, como conversa</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar só esta</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Remover da comparação</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Parâmetros de %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Copiar a resposta de %1</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais para %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>Parâmetros da resposta</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>Parâmetros da resposta: %1</translation>
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
        <translation>%1 · melhor</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>token de saída</numerusform>
            <numerusform>tokens de saída</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primeiro token</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>Custo e velocidade ficam ocultos até você escolher</translation>
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
        <translation>Parâmetros da resposta</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>Como o modelo e suas configurações definem</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>Parâmetros da resposta (Ctrl+Shift+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>Digite uma frase secreta.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>As duas frases secretas são diferentes. Digite a mesma duas vezes.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
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
        <translation>Registrado em nome de</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>Este nome acompanha tudo o que você perguntar de agora em diante. Ele distingue as pessoas que dividem uma chave ou reúnem seu consumo.</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>A variável de ambiente %1 diz quem pergunta.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordem: %1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>Entrada / saída por 1 M</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Próximo envio</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>Primeiro token, 24 h</translation>
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
        <translation>isto não é PNG, JPEG, GIF, WebP nem BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>a imagem é grande demais</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>a imagem está danificada</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>imagens de outros lugares não podem ser carregadas aqui</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostrado: %1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Carregando a imagem…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>Abrir a janela rápida do Parley</translation>
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
        <translation>leitura do cache</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>gravação no cache</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>gravação no cache, 1 hora</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>gravação no cache, 12 horas</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>som de entrada</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>imagens de entrada</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>vídeo de entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>som de saída</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>imagens de saída</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>vídeo de saída</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>citações</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1.000 buscas</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1.000 requisições</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1, acima de %2 tokens</translation>
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
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 alterados</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 não entendidos e ignorados</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de preços</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>Atualizar preços</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>Atualizar toda semana</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>Consulta nas listas públicas genai-prices, OpenRouter e models.dev quanto custam os modelos, só quando você aperta o botão ou marca isto. Nada seu é enviado junto. O que uma resposta já custou nunca muda; seus próprios preços, definidos em um provedor, valem antes de qualquer lista.</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>Os novos preços não podem ser guardados: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>Preços de %1, %2 modelo</numerusform>
            <numerusform>Preços de %1, %2 modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>Última atualização, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtido</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada novo</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>Não obtido: %1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>Preços alterados</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>Nenhum preço mudou então.</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Por milhão de tokens</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>Páginas como serão impressas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Só o que está selecionado</translation>
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
        <translation>Não há espaço para texto neste papel. Escolha um papel maior ou margens menores.</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>Conversas, prompts, fluxos e consumo</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Backups deles</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>Cache de respostas</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>Configurações e provedores, sem chaves</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>Listas de preços</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falha</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>Suas perguntas a %1 e a lista de modelos dele</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>Listas de preços, uma vez por semana, como você escolheu</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>Listas de preços, só quando você as pede</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>Servidores de modelos que rodam aqui são procurados quando você adiciona um provedor</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>Só o que você permite um a um: uma imagem ou um link em uma resposta em que você clica, uma página web que uma ferramenta pode ler, um proxy ou um cache da equipe que você definiu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>O Parley não envia nada além das suas perguntas aos provedores que você escolheu. Não tem conta nem servidor próprio e não conta nada. Estes são todos os hosts que ele pode acessar:</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Novas conversas</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>Novas conversas são temporárias</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>Uma conversa temporária nunca é gravada no disco e some ao ser fechada. O atalho de conversa temporária começa então uma que é guardada.</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>Se o Parley terminar inesperadamente, deixa um texto curto que diz em que ponto do programa foi. Ele não contém nada das suas conversas nem chaves, fica neste computador, e os últimos cinco são mantidos.</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Gravar relatórios de falha</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar o mais recente</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>Excluir todos os relatórios</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>Excluir todos os relatórios de falha?</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>Os relatórios neste computador são excluídos, nada mais. Os novos são gravados conforme a escolha acima.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>O que fica guardado neste computador</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>Em uma pasta que só você pode ler. As chaves ficam em %1, não nesta pasta.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>O mais recente é de %1.</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>Os prompts não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>Ainda não há prompts: crie um na página Prompts.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>“%1” não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>Os exemplos de “%1” foram omitidos: uma resposta está sendo escrita.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>“%1” pôs %n exemplo antes da sua mensagem.</numerusform>
            <numerusform>“%1” pôs %n exemplos antes da sua mensagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>“%1” deu suas instruções a esta conversa.</translation>
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
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>O que é dito ao modelo antes de tudo. {{topic}} cria um lugar que é preenchido a cada vez.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>O que é enviado. Se ficar vazio, você escreve na conversa.</translation>
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
        <translation>“%1” também é chamado por /%2; dê outro comando a um deles.</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Adicionar exemplo</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>Usar de uma conversa</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>enviados antes da sua mensagem · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Salvar o prompt</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Arquivo Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>Exportar todos para uma pasta…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>Exportar todos os prompts</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Arquivos Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>O prompt não foi salvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n prompt exportado para %1</numerusform>
            <numerusform>%n prompts exportados para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n alterado, como próxima versão</numerusform>
            <numerusform>%n alterados, como próxima versão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n igual a antes</numerusform>
            <numerusform>%n iguais a antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>Não há prompt nele.</translation>
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
        <translation>%1 (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>Todos os prompts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>Usar na conversa</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1, mostrar todas as versões</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas as versões</translation>
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
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>Novo prompt (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>Prompts com a etiqueta</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>Enter abre um prompt, Espaço dá uma estrela, Delete o exclui.</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>Nenhum prompt corresponde.</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Ainda não há prompts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dar estrela</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n variável</numerusform>
            <numerusform>%n variáveis</numerusform>
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
            <numerusform>%n variável</numerusform>
            <numerusform>%n variáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ainda não usado</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1, por /%2</translation>
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
        <translation>Variáveis</translation>
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
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Tirar a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>O que é preenchido</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Voltar ao prompt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>Em %n modelo</numerusform>
            <numerusform>Em %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>Pergunta lado a lado aos modelos da comparação atual</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>Ainda não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>Escreva uma mensagem para experimentá-lo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Adicionar uma variável</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>O que fazer com %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>Remover (tire-a primeiro do texto)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Versões</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>Fechar versões</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>Versão %1, atual</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>Como está agora.</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>A versão %1 é igual à atual.</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>Riscado: só na versão %1. Colorido: o que veio depois.</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar a versão %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>“%1” ainda não pode ser usado: %2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>Um prompt guarda o que você diz aos modelos repetidamente, com lugares para o que muda.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>Adicionar alguns para começar</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” excluído</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versões de “%1”</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Seus preços</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Remover este provedor…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Nome do provedor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Quanto esperar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>Até conectar</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>Até a resposta começar</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>Silêncio no meio</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>Como para todos: %1 s</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Respostas longas</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>As respostas sobrevivem a uma conexão perdida</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>O serviço continua escrevendo quando a conexão cai ou o Parley é fechado, e o Parley busca o restante depois; para isso, o serviço armazena suas respostas, o que não faz de outro modo.</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>Cache de prompts</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>Conversas longas são mantidas no cache de prompts do provedor</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>O que foi enviado fica lá por cinco minutos: a próxima mensagem custa então um décimo por isso. Manter custa um quarto a mais, uma vez. Conversas com menos de 1.024 tokens não são mantidas.</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>Se %1 não puder responder</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// não é criptografado: qualquer um no caminho pode ler a chave e o que você escreve.</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>Demonstração, sem rede</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Precisa de uma chave</translation>
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
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>Este endereço não pode ser usado. Ele precisa de um host, e de https, a menos que o servidor esteja na sua própria rede. Não salvo.</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>Salvo. As chaves dadas para o endereço antigo não vão para o novo e foram removidas: cole a chave de novo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>O provedor está sendo consultado</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
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
        <translation>Remover provedor</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>Remover %1 e suas chaves?</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>As conversas ficam. As chaves são excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Não removido: %1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>Chave do ambiente</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Este computador, porta %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ainda sem chave</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>Funciona sem chave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
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
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>Proxy para todos os provedores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>Perguntas, listas de modelos e de preços, páginas e imagens passam por ele.</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>Só se o proxy tiver usuários</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Esquecer a senha</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada no chaveiro</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>Até o host ser preenchido, tudo vai como o sistema define.</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>Isto não é o endereço de um proxy: escreva o host, como proxy.example, e o login nos campos próprios. Não salvo.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>A senha está no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>O chaveiro não responde: a senha é mantida até você sair do Parley.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Não foi possível guardar a senha: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>A senha ainda está no chaveiro: %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>Julgar todas</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>Editar a pergunta e perguntar de novo a todos</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>Todas igualmente boas</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>Nenhuma serve</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas e nota…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>Dizer de todas as respostas juntas que nenhuma é melhor ou que nenhuma serve</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Perguntado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
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
        <translation>Abrir no Parley</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Algo não está salvo</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 conversa contém texto não salvo.</numerusform>
            <numerusform>%1 conversas contêm texto não salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>Isso se perde se você sair agora.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Sair e perder</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>Há respostas a caminho</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>%n resposta ainda está sendo escrita.</numerusform>
            <numerusform>%n respostas ainda estão sendo escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>Se você sair agora, elas param aí. O que chegou é mantido, e cada uma pode ser pedida de novo.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>Conversas (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>Comparar (Ctrl+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>Fluxos (Ctrl+3)</translation>
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
        <translation>Configurações (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>mostrado agora</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>Entre, com 95% de certeza</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Polegares</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>Votos de menos</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1: %2, pontuação %3, entre %4 e %5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1, e com 95% de certeza entre %2 e %3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Votos contados</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Todos os votos</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Às claras</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
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
        <translation>Exportar classificação</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>Os votos não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>Nunca comparados com os de cima</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>Ainda não há votos. Escolha a melhor resposta em uma comparação, e os modelos são classificados aqui.</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>Ainda não há votos deste tipo.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>De %1 voto seu, sobre perguntas suas: o que outros preferem pode ser diferente.</numerusform>
            <numerusform>De %1 votos seus, sobre perguntas suas: o que outros preferem pode ser diferente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>Os modelos dividem uma posição enquanto seus intervalos se sobrepõem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 modelo tem menos de %2 votos e nenhuma posição.</numerusform>
            <numerusform>%1 modelos têm menos de %2 votos e nenhuma posição.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>Vencer 8 de 10 ainda ocorre por acaso uma vez em nove.</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>Onde os modelos nunca foram comparados, nem mesmo por meio de outros, as pontuações nada dizem umas às outras.</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>Votos com nomes conhecidos podem seguir o nome; votos às cegas não podem.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Arquivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>O Parley %1 foi lançado. Nada foi baixado; as Configurações levam à página que conta as novidades.</translation>
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
        <translation>Próximo modelo</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Próximo prompt</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juiz: %1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>O juiz falhou: %1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>Abrir em Comparar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Nome da repetição</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>Repetição excluída</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>Orçamento desta repetição</translation>
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
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não terminado</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Sendo julgada…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primeiro token %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>pontuação %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>A resposta foi cortada.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>custo desconhecido</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>do cache</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>Prompt %1, %2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1: sendo consultado</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: ainda não consultado</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: falhou. %2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>Este prompt foi perdido.</translation>
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
        <translation>pontuação média %1</translation>
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
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>Ainda não há repetições. Uma repetição leva uma lista de prompts a vários modelos e mostra as respostas lado a lado, com o que custam.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>Renomear repetição</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>Excluir repetição</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>Nova repetição</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>Escolha uma escalação ou adicione modelos um a um.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Escalação</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>Os painéis da comparação</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>parâmetros próprios</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, um por linha</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que perguntar</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Um prompt por linha</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Digitar ou colar</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts de um arquivo</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>Tabelas e linhas JSON (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>“%1” tem mais de 64 MB. Divida-o em vários arquivos.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>“%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>O que perguntar, com as colunas de %1: %2</translation>
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
        <translation>Estes prompts não podem ser criados: %1.</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>Nenhum prompt corresponde.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>restam cerca de %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>restam cerca de %1 e %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 não julgadas</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastos</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 de %2 gastos</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 de custo desconhecido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>Concluído, com falhas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosseguir</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 modelo é consultado em lote: as respostas chegam em um dia.</numerusform>
            <numerusform>%1 modelos são consultados em lote: as respostas chegam em um dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>Parou: %1.</translation>
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
        <translation>Abrir em Comparar</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>Exportar repetição</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Arquivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Todas as repetições</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>Repetir as que falharam</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Progresso da repetição</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Alterar o orçamento…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>Como lote…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>Perguntar o restante como lote, por cerca da metade do preço</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>Cerca da metade do preço, respondido em 24 horas</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>Prompts mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Ordem dos prompts</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Menor pontuação primeiro</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Mais caros primeiro</translation>
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
        <translation>Nova repetição</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>Todas as repetições</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que é perguntado</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>Uma tabela ou linhas JSON com uma coluna para cada variável, perguntas de conversas anteriores, prompts da biblioteca, ou texto com um prompt por linha. Cada prompt é perguntado sozinho.</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>Perguntas anteriores…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>perguntas anteriores</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Da biblioteca…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>a biblioteca</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juiz</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>Um modelo que pontua cada resposta de 0 a 10. Ele é consultado mais uma vez para cada resposta.</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>Sem juiz</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>O juiz é consultado</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>Instrução do juiz</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>Para antes de uma pergunta que o ultrapassaria. Deixe vazio para nenhum.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sem orçamento</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>Iniciar a repetição</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juiz: %1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>Juiz: nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 pergunta</numerusform>
            <numerusform>%1 perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>Cerca de %1 por %2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1, e %2 de preço desconhecido</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>“%1” não é um valor. Digite um como 2,50.</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>Ninguém sabe quanto custam alguns destes modelos, então um orçamento não pode ser mantido. Retire-os ou deixe o orçamento vazio.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>Conhecido quando modelos e prompts forem escolhidos.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Não conhecido.</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>Isto não pode ser perguntado: %1.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1: cerca de %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>Desse valor o juiz: cerca de %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>%1 tokens de entrada. Supõe-se que as respostas tenham o tamanho de costume.</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>O orçamento provavelmente a interromperá antes do fim.</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>Se o modelo disser</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>Se uma condição valer</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Senão</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Escolher uma etapa</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>Caminho %1, %2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>Caminho %1, quando é seguido</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>O caminho %1 leva a %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>Remover o caminho %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>Qualquer outro caso</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>Uma condição que é calculada</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>Pergunta-se ao modelo se isto se aplica</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>qualquer outro caso</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>é sobre dinheiro</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>Adicionar um caminho</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>é …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>Escalado para %1: %2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>Roteado para %1: %2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>O modelo forte também foi consultado: %1.</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>O modelo forte não foi consultado, embora %1: %2.</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>, %1 economizados</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>, %1 a mais que sem o plano</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>Lendo: restam %1 conversas.</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>As conversas não podem ser lidas: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Dias mostrados</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
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
        <translation>Pago</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Economizado</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Por plano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>Últimas escolhas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>Quanto um plano teria custado</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>Plano a experimentar em perguntas anteriores</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>Calculado neste computador a partir das suas conversas destes dias: ninguém é consultado. Só as regras decidem, como se o classificador nada dissesse, e as verificações não são refeitas. Supõe-se que o outro modelo precise da mesma quantidade de tokens.</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Suas perguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondidas por</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Custou</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Custaria</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>Ainda não há planos: crie um em Planos.</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>O que os planos escolheram não pode ser lido: %1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>%1 a mais que sem planos</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 economizados</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>Não se sabe quanto algumas respostas economizaram: %1 delas.</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>Nenhum plano escolheu um modelo nestes dias. Escolha um nos parâmetros de uma conversa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 pergunta: %2 a um modelo barato, %3 a um forte. %4 escaladas, %5 por uma verificação e %6 por você. Os classificadores levaram %7.</numerusform>
            <numerusform>%1 perguntas: %2 a um modelo barato, %3 a um forte. %4 escaladas, %5 por uma verificação e %6 por você. Os classificadores levaram %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalado para %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 pergunta custou %2; com este plano cerca de %3: %4 ao modelo barato, %5 ao forte. %6 teriam ido ao classificador. %7 ficam de fora: o consumo ou o preço não é conhecido.</numerusform>
            <numerusform>%1 perguntas custaram %2; com este plano cerca de %3: %4 ao modelo barato, %5 ao forte. %6 teriam ido ao classificador. %7 ficam de fora: o consumo ou o preço não é conhecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>Barato: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Forte: %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>Um plano envia perguntas simples a um modelo barato e o restante a um forte. Uma conversa usa um plano quando você o escolhe nos parâmetros dela; cada resposta diz quem foi escolhido, por quê e o que isso economizou. As conversas encontram o plano pelo nome.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>Remover este plano?</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>As conversas que o usam pedirão que você escolha outro, ou um modelo. O que ele economizou continua registrado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nome do plano</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>Modelo barato</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>Modelo forte</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>Regras: a primeira que se aplica decide</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Caso contrário</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>Onde nenhuma regra se aplica, perguntar antes a um modelo pequeno</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificador</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>Certeza exigida</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>Quanta certeza o classificador deve ter, de 0 a 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>O que é dito ao classificador</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>Ele lê sua pergunta, custa pouco e tem 3 segundos; depois só as regras decidem.</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>Perguntar também ao modelo forte quando a resposta barata</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>é recusada</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>é cortada</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>é curta demais para uma pergunta longa</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>diz que não pode ou não sabe</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>não é JSON embora JSON tenha sido pedido</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>Corresponde a esta expressão regular</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>corresponde a esta expressão regular; vazio: nenhuma</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>No máximo tantas vezes em uma conversa</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>Escalações em uma conversa</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>Ninguém: só as regras decidem</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>Dia a dia %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>outro plano tem ou já teve este nome: escolha um diferente</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>Ainda não guardado: %1.</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>Pergunta mais longa que, em caracteres</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>Pergunta mais curta que, em caracteres</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>Conversa até aqui mais longa que, em caracteres</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>A pergunta tem código</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>A pergunta tem um anexo</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>Ferramentas podem ser usadas</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>A conversa ou a pergunta tem uma das etiquetas</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>A pergunta diz uma das palavras</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>A pergunta corresponde à expressão regular</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>Com o que compara</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>Quem responde então</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Mover a regra para cima</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>Uma, ou várias com vírgulas</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Nada foi perguntado</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>Uma execução mostra aqui o que cada etapa pergunta e responde, quanto demora e quanto custa.</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>Voltar ao fluxo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar a execução</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>Continua de onde estava; o que foi respondido não é perguntado de novo</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>Execuções deste fluxo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Etapas da execução</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>O que uma etapa perguntou e respondeu é lido abaixo.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 de entrada</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de saída</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>%1 de saída até agora</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>em um lote</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>escolheu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>espera seu lote</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo padrão</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>Enviado como lote. A resposta chega em até um dia, e então a execução continua, mesmo que o Parley tenha sido fechado.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>Ainda não chegou a vez dela.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>como lote</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>cerca de %1 de entrada</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>pode ser pulada</translation>
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
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar a execução</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Minhas mensagens</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Mais de um ano</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Qualquer pasta</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Pasta: %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Buscar sem filtros</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>Conversas encontradas</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>Encontra toda palavra já dita em uma conversa, em qualquer escrita. “Frases inteiras” vão entre aspas, -palavras são excluídas.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>Nada corresponde a “%1”. Tente menos palavras ou outra grafia.</translation>
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
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>Abrir nesta mensagem</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>Resultados nesta conversa</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>Resultado anterior (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>Próximo resultado (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>Abrir nesta mensagem (Enter)</translation>
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
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
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
        <translation>Mais de %1 em %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>Você está aqui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
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
            <numerusform>para %1 %n modelo</numerusform>
            <numerusform>para %1 %n modelos</numerusform>
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
            <numerusform>%1 token cada</numerusform>
            <numerusform>%1 tokens cada</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
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
        <translation>Forte</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>Roteado · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>Roteado · um classificador escolhe</translation>
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
        <translation>Moldura</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este rascunho</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>Resposta, encurtada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de ferramenta</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>Mensagem, encurtada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>Omitido: nunca chegou</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>Omitido: pensamento</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>Omitido: como você escolheu</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>Omitido: o meio</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Resumido</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>Omitido: não aceito aqui</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1 lê toda esta conversa neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1 responde neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>%n parte desta conversa não é lida.</numerusform>
            <numerusform>%n partes desta conversa não são lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>Toda esta conversa é enviada; nada é omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>%n parte desta conversa não é enviada, ou não por inteiro.</numerusform>
            <numerusform>%n partes desta conversa não são enviadas, ou não por inteiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Abrir espaço</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar o corpo</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 provavelmente do cache</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1, %2 tokens. %3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… e mais %1 bytes: copie o corpo para vê-los.</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>Já respondida: a mesma resposta vem do cache e não custa nada.</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1 a %2: um classificador escolhe quem responde; o que é perguntado a ele está incluído</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>Lendo os preços…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>Ninguém informou quanto custa este modelo.</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>Grátis: roda nas suas próprias máquinas.</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>Cerca de %1, com uma resposta de %2 tokens</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1 se o cache do provedor esqueceu</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>No máximo %1, com uma resposta de %2 tokens</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>Sem limite máximo: nada limita a resposta.</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1, já respondida</translation>
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
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>Não cabe. Precisa de %1 tokens; %2 tem espaço para %3.</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>A próxima mensagem a %1: %2 token</numerusform>
            <numerusform>A próxima mensagem a %1: %2 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 prompt do sistema e moldura</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 mensagens anteriores</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 este rascunho</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>%1 disso provavelmente lido do cache</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>%1 disso gravado no cache</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>Estimativa; aprendida com %n resposta</numerusform>
            <numerusform>Estimativa; aprendida com %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>Clique para ver exatamente o que será enviado</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>Como você escolheu, a partir desta mensagem: %1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>Como você escolheu: %1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>Nada é cortado: toda esta conversa é enviada.</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>Sem a %n mensagem mais antiga ela caberia. Nada é cortado sozinho.</numerusform>
            <numerusform>Sem as %n mensagens mais antigas ela caberia. Nada é cortado sozinho.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>O rascunho sozinho já é longo demais. Nada é cortado sozinho.</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>%1 tokens de contexto usados</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>Não se sabe quanto cabe em %1.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>%1 de %2 tokens usados</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>mais %1 com o rascunho</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>restam %1 para a resposta</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>%1 a mais, com espaço para a resposta</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>Clique para abrir espaço</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Nenhuma configuração se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Rede e proxy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Dados e backups</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>As conversas ficam aqui por 30 dias.</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>Fora do caminho, mas encontradas pela busca.</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>Editar a última mensagem, em um campo vazio</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>Turno seguinte e anterior, no diálogo</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>Versão anterior e seguinte, no diálogo</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>Renomear, na lista de conversas</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>Excluir, na lista de conversas</translation>
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
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>Escolha um comando e pressione suas novas teclas; elas valem na hora, em todo lugar. As teclas de escrita continuam com os campos de texto.</translation>
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
        <translation>Pressione teclas para ver a que comando elas levam.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>Depois pressione as novas teclas do comando escolhido.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>O comando escolhido fica então sem teclas.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>O comando escolhido volta a ter suas teclas padrão.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Todos os comandos voltam a ter suas teclas padrão.</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pressione teclas…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Nenhum comando se chama “%1”.</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1 não leva a nenhum comando.</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Esc sempre interrompe a resposta: também fecha o que estiver aberto.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Tirar de “%1”</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1 leva a “%2”.</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar ou ir para</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>Ainda não há conversas. Ctrl+N começa uma.</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>Nenhuma conversa está arquivada.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Conversas arquivadas</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Conversas excluídas</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Excluir “%1” definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>Excluir %n conversa definitivamente?</numerusform>
            <numerusform>Excluir %n conversas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>Ela nunca foi salva: nada pode trazê-la de volta.</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>Nada pode trazê-las de volta, a menos que estejam em um backup.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>O Parley não responde</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>O Parley já está em execução, mas não responde. Espere um momento e tente de novo. Se não adiantar, encerre esse programa e inicie o Parley outra vez: o que foi salvo não se perde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>Responder também à mesma pergunta em outras palavras</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Similaridade mínima</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>Também em conversas com temperatura acima de %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>Desativado, a menos que você escolha outra opção: cada nova pergunta seria enviada a um provedor à sua escolha, para ser comparada com as anteriores.</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>Nenhum dos seus provedores cria embeddings. Adicione um que crie: OpenAI, Gemini, Ollama ou qualquer servidor como o da OpenAI.</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>Escolha de quem usar os embeddings e informe o modelo. Até lá só exatamente a mesma pergunta é respondida do cache.</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>Cada nova pergunta, sem a conversa até ali, é enviada a %1 (%2) para o embedding; perguntas com anexos, ferramentas ou código e conversas temporárias nunca são. Uma resposta assim mostra a pergunta à qual foi dada primeiro.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>O que ele devolveu não é um embedding.</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>Funciona: %1 dimensões.</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Adicionar ao dicionário</translation>
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
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>Este Parley foi compilado sem corretor ortográfico.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>Não há dicionário neste computador. Instale um para o Hunspell, como o pacote hunspell-en-us ou hunspell-de-de, e inicie o Parley de novo.</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>Palavras erradas são sublinhadas onde você escreve. Sem nenhum escolhido, são usados os dicionários dos seus idiomas.</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>Hoje: %n resposta, %1</numerusform>
            <numerusform>Hoje: %n respostas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>Este mês: %n resposta, %1</numerusform>
            <numerusform>Este mês: %n respostas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>Orçamento deste mês: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n requisição deste mês não tem preço conhecido</numerusform>
            <numerusform>%n requisições deste mês não têm preço conhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>Você usou %1% dos %2 de hoje.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>Você usou %1% dos %2 deste mês.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>Você usou %1% dos %2 deste mês para %3.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>“%1” usou %2% de seus %3.</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>Começar a conversar com %1</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>Procurar %1 de novo</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>Explicar a alguém</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>Você explica a {{audience}} em menos de {{words}} palavras. Comece pelo que isso significa para a pessoa, use uma comparação da vida cotidiana e defina um termo na frase que precisa dele. Termine com uma pergunta que ela deveria fazer.</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>Explique {{topic}}.</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>uma cliente</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>um novo colega</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>uma criança de dez anos</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>Dizer com simplicidade</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>Você reescreve textos em palavras simples. Mantenha cada fato, número e nome. Frases curtas, verbos ativos, nada acrescentado. Se algo puder ser lido de dois modos, mantenha a redação e diga isso abaixo do texto.</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>A utilização da instalação está condicionada a registro prévio.</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>Registre-se antes de usar a sala.</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>Revisar uma alteração</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>Você revisa alterações de código. Aponte só o que pode dar errado: bugs, condições de corrida, dados perdidos, surpresas para quem chama. Para cada uma: a linha, o que acontece, como mostrar com um teste. Sem comentários de estilo. Se não houver nada, diga isso em uma frase.</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>Para que serve: {{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>Defender os dois lados</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>Você ajuda a decidir. Dê o argumento mais forte de cada lado, como o apresentaria quem o defende, depois o que precisaria ser verdade para que um deles esteja certo, e o que disso pode ser descoberto em uma semana. Não decida.</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>A decisão: {{decision}}

O que importa para mim: {{criteria}}</translation>
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
        <translation>Ainda sem provedor</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>Offline, %n provedor local pronto</numerusform>
            <numerusform>Offline, %n provedores locais prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n provedor pronto</numerusform>
            <numerusform>%n provedores prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n conversa respondendo</numerusform>
            <numerusform>%n conversas respondendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n conversa aguardando</numerusform>
            <numerusform>%n conversas aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>Clique para ver o consumo</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>O que decide, para o modelo: {{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>Como as respostas viram uma só</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>O que é perguntado de cada linha: {{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>O que é perguntado a um modelo e ele deve afirmar; vazio: ninguém é consultado</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>O texto que é alterado: {{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>O que é perguntado. {{name}} usa uma entrada ou o resultado de uma etapa.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nome da etapa</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>Modelos consultados</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>Consultados no lugar dele, nesta ordem</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>Modelos consultados no lugar dele</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar as configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>Usar o modelo do fluxo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Etapa %1, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>O que fazer com %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>Leque, %n ao mesmo tempo</numerusform>
            <numerusform>Leque, %n ao mesmo tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>Modelo de %1: %2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>Como o fluxo define</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Escreva um número inteiro de 0 a %1.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>O que é dito ao modelo antes da pergunta</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Um por linha: nome: valor</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>Escreva um nome, dois-pontos e o valor: city: Berlin.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>Um modelo escreve uma resposta</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Uma abaixo da outra</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>O que a maioria diz</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>Termina quando</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Todos responderam</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>Todos são consultados, alguns podem falhar</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>O primeiro respondeu</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>Tantos responderam</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>Na hora, um a um</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>Como lote: mais barato, em até um dia</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Já respondido</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Como dizem as configurações</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Do cache</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>Sempre perguntar de novo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sem orçamento</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>Escreva um valor, como 0,50.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Limite de tempo em segundos</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como em toda parte</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>Escreva quantos segundos, até %1.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vem depois de</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>A etapa acima. Senão, uma etapa por linha, ou - para nenhuma</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>A execução continua quando esta etapa falha</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Mescla</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>Nome de um resultado que é uma lista</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>Para cada linha de</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>Nome de uma entrada ou de um resultado</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>Uma linha se chama</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>Plano de roteamento</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>Nenhum: valem as escolhas abaixo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nome da ferramenta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>Uma por linha: trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>Vale que</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Uma condição por linha</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>O resultado se chama</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>Um nome para as etapas abaixo</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Só quando</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>Mais tentativas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>Tantas respostas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ao mesmo tempo</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>Como no fluxo</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>dá %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>só quando %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>senão %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>mais %n tentativa</numerusform>
            <numerusform>mais %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>em até %1</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>pode falhar</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>Arraste ou pressione Alt+↑ e Alt+↓ para mover a etapa</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>As setas para cima e para baixo movem a etapa.</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>Continuar como conversa</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Abrir o lote</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Leque</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Para cada linha</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>Pergunta a um modelo</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>Escolhe qual etapa vem a seguir</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>Pergunta a vários modelos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>Faz uma resposta de várias</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>Pergunta uma vez para cada linha de uma lista</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>Usa uma ferramenta</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>Altera um texto, sem modelo</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>Para a execução onde algo não vale</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>Resumir um texto</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>Anexe ou cole; obtenha as decisões contidas nele</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>Resuma este texto em cinco frases e depois liste cada decisão e quem precisa agir:</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>Revisar minha alteração</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>Cole um diff; primeiro os riscos, por último o estilo</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>Revise esta alteração. Aponte primeiro os riscos, depois o que não está claro e por último o estilo:</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar um erro</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>Cole a mensagem e de onde ela veio</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>Explique este erro, a causa mais provável e como descobrir com certeza:</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>Rascunhar uma resposta</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>Diga para quem e o que deve resultar disso</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>Rascunhe uma resposta curta e amigável a esta mensagem. O que quero alcançar: </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>Mostrar mais %1 de %2 linha</numerusform>
            <numerusform>Mostrar mais %1 de %2 linhas</numerusform>
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
        <translation>Cache da equipe</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>Cache da equipe: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espaço de nomes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>Só se o servidor tiver usuários</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>As respostas, e com elas o que foi perguntado, ficam legíveis para todos que podem ler esse servidor, e quem pode gravar nele pode pôr palavras em respostas que você recebe. Conversas temporárias e respostas com ferramentas nunca são compartilhadas.</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>Aceito que minhas respostas sejam compartilhadas lá</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>Limpar para toda a equipe…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>As respostas podem ser compartilhadas com uma equipe em um servidor Redis seu. Seu próprio cache é consultado primeiro, depois o da equipe; o que é novo é guardado em ambos.</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>Limpar as respostas de toda a equipe?</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>Ninguém mais as encontra. Todos mantêm as conversas e as respostas em seus próprios caches.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada no chaveiro</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>Só se o servidor tiver uma</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>A equipe guarda %1 resposta, %2.</numerusform>
            <numerusform>A equipe guarda %1 respostas, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1 pergunta foi respondida por ele, %2 economizados.</numerusform>
            <numerusform>%1 perguntas foram respondidas por ele, %2 economizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>Funciona: %1, com conjuntos de vetores.</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>Funciona: %1, sem conjuntos de vetores.</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 Mas nada pode ser guardado lá: %2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>Não há servidor com esse nome.</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>Nada escuta nesse endereço.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>O servidor responde devagar demais para valer a espera.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>O servidor fechou a conexão.</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>Isso não é um Redis: as respostas não fazem sentido.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>O usuário ou a senha está errado.</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>Esse usuário não pode fazer o que um cache precisa.</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>Este Parley foi compilado sem criptografia para Redis: use redis:// em uma rede em que você confia.</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>O servidor só pode ser lido.</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>A memória do servidor está cheia.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>O servidor está ocupado.</translation>
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
        <translation>Conectado desde %1, mas nada é guardado lá: %2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>Inacessível desde %1; novas tentativas continuam. %2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>Não pode ser usado: %1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>Ativado; é consultado com a próxima pergunta.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desativado.</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>Com o que a ferramenta é chamada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>O modelo é informado de que você recusou</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>Em toda conversa, até você revogar</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>Permitir nesta conversa</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>Nesta conversa, até você revogar nas configurações</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir uma vez</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>Só esta chamada</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>Permitir esta chamada? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Chamou %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>Nada é entregue</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>Um sim duradouro vale para tudo com que esta ferramenta for chamada.</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>Um sim duradouro vale só para exatamente este endereço.</translation>
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
        <translation>Interrompido no limite de rodadas de chamadas: %1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>As chamadas foram interrompidas antes de terminar</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>Nenhuma resposta veio depois</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>Hora atual</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>Ler arquivos anexados</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>Buscar nos meus diálogos</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Obter uma página da web</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>informa data e hora</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>calcula neste computador</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>envia linhas de arquivos anexados a esta conversa</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>envia ao modelo trechos das suas outras conversas</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>consulta um servidor na internet, que fica sabendo do endereço</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Permitido uma vez</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>Permitido nesta conversa</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Sempre permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>não decidido</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>fim desconhecido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>não executado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>Cada conversa tem sua própria escolha de ferramentas, e nenhuma vem ativada. Antes de uma ferramenta ser chamada, você é consultado, a menos que tenha permitido por mais tempo.</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>Permitir páginas neste computador e em redes privadas</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>Máximo de rodadas de chamadas por pergunta</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>Permitido por mais tempo</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>Nada: você é consultado antes de cada chamada.</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>O que foi chamado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>Chamada com</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>em toda conversa</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>em “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>Revogar %1, %2</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>Temporária ou nenhuma</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>Removida ou sem nome</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>O que foi permitido às ferramentas não pode ser lido nem alterado: %1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>Aguardando o primeiro token</translation>
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
        <translation>Título de nível %1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir para o mais recente</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>Ir para o mais recente · %1 novos</translation>
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
        <translation>Copiar como texto simples</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>Copiar endereço da imagem</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir link…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar endereço do link</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabela como CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copiar tabela como Markdown</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Copiar fórmula como TeX</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>Copiar resposta como Markdown</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>Copiar resposta como texto simples</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>Copiar resposta como texto formatado</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>Nova conversa daqui</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Comparar com outra versão</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Diálogo</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 conversa</numerusform>
            <numerusform>%1 conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1 item não pôde ser trazido.</numerusform>
            <numerusform>%1 itens não puderam ser trazidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>Um anexo: a exportação o cita, mas não o contém</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>Fontes de uma resposta</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>Um resumo dos pensamentos do modelo</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>Uma marca de que mensagens anteriores foram omitidas</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>Uma mensagem de erro no lugar de uma resposta</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>Um arquivo que é apenas um link</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>Uma parte que a exportação não contém</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>Conteúdo de tipo desconhecido</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>Uma mensagem que constava duas vezes; uma foi mantida</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>Duas mensagens diferentes sob um mesmo número; ambas foram mantidas</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>A mensagem a que ela responde está faltando; ela começa um ramo próprio</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>Mensagens que respondem umas às outras em círculo; desfeito</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>Uma conversa sem nenhuma mensagem</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>Uma conversa que constava duas vezes; a mais nova foi mantida</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>Algo que não é uma conversa</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>Um arquivo cujo caminho leva para fora do pacote; não foi lido</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>Um link para outro arquivo; não foi seguido</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>Um arquivo de conversas que está faltando</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>Um arquivo de conversas que não pode ser lido</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>Um arquivo que não pode ser lido</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>Uma linha que não pode ser lida</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>Nada foi importado: o arquivo está criptografado e nenhuma frase secreta foi informada.</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>Nada foi importado: a frase secreta não abre este arquivo.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>Nada foi importado: o arquivo foi alterado ou danificado depois de salvo. Use outra cópia dele.</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>Nada foi importado: o fim do arquivo está faltando ou danificado. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>Nada foi importado: um Parley mais novo gravou este arquivo. Atualize o Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>Nada foi importado: abrir o arquivo exigiria muito mais memória do que o Parley jamais pede. Ele não é do Parley.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>Nada foi importado: não há memória livre suficiente para abrir o arquivo. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nada foi importado: %1.</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>Importação interrompida. Já importado: %1; importar o arquivo de novo adiciona o resto.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>Importando conversas, %1 de %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>Exportando conversas, %1 de %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>A importação terminou antes do fim, com %1 já dentro: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>Nada foi importado: não há mensagem neste arquivo.</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>Importado de %1: %2, %3.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>Já existentes: %1.</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Exportação interrompida. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>Nada foi exportado: não há memória livre suficiente para usar uma frase secreta. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>Nada foi exportado: %1.</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>Salvo como %1, sem o que não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Salvo como %1: %2.</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>Essa frase secreta não abre o arquivo. Tente de novo.</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>Exportações de programas de conversa (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>Este arquivo está criptografado</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>Digite a frase secreta com que ele foi salvo: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Criptografar o arquivo</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>Ninguém pode abrir o arquivo sem esta frase secreta; nem você nem o Parley conseguem contorná-la: guarde-a bem.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Conversas do Parley %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>Abrir o Parley</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>Esta conversa ainda não tem pergunta respondida.</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>Usar exemplos de uma conversa</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>Turnos da conversa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>Turnos de “%1”</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Usar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>Usar %n turno</numerusform>
            <numerusform>Usar %n turnos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>Procurar um Parley mais novo uma vez por dia</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>Desativado, a menos que você escolha o contrário: pede a github.com a lista de versões e não envia mais nada. O Parley nunca baixa nem instala uma por conta própria.</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>O Parley %1 saiu em %2.</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>O Parley %1 foi lançado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>Não se sabe se há um mais novo: %1. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>Este é o Parley mais novo.</translation>
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
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>Arquivo JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>O registro não pode ser lido: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Dias mostrados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Modelos mostrados</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>O que o roteamento economizou</translation>
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
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>Nada foi perguntado nestes dias. Cada resposta é contada aqui assim que termina.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Custo ao longo do tempo</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>Mais caros primeiro</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>%1% de acertos</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>Economia do cache</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Já perguntado</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>Respostas do seu próprio cache</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 resposta</numerusform>
            <numerusform>%1 respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 economizados</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>Números dos próprios provedores</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>Informado, onde a lista difere</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>O mesmo pela lista de preços</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por chave</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>Por fluxo</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Sem fluxo</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por pessoa</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>cerca de %1 pararam antes de serem contados</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>%n requisição de preço desconhecido não incluída</numerusform>
            <numerusform>%n requisições de preço desconhecido não incluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>resta %n dia</numerusform>
            <numerusform>restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto hoje</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>Gasto em 7 dias</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Gasto em %1</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>Gasto de %1 a %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>Economizado com cache</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>a caminho de %1 até %2</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>orçamento de %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>Definir um orçamento</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Alterar o orçamento</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 usados</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 usados, %2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>parar em 100%</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>perguntar em 100%</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>Avisar em %1, %2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 de entrada · %2 de saída</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>%1 da entrada lido do cache</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>mediana de %1 cada</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>%1 primeiro token</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 se não for alterada</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Pode ficar vazia</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Uma delas</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>não está em nenhum texto</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>%1 se não for alterada</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Pode ficar vazia</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>Você envia</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>O modelo responde</translation>
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
        <translation>Várias linhas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Opções, uma por linha</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>Se não for alterada, é</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Nova variável</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>Um nome começa com uma letra e segue com letras, algarismos, espaços, - e _.</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>Outra variável se chama %1.</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>Escreva o que pode ser escolhido, um por linha.</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>O valor inicial não pode ser: %1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, versão %2 de %3</translation>
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
        <translation>Etiquetas e nota</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>Etiquetas, separadas por vírgulas: código, alemão</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>Por quê? (uma nota para você)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Perguntas que esperam a rede</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Espera sua confirmação</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>Aguardando o primeiro token, %1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>Aguardando a vez dentro dos limites de %1, %2</translation>
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
        <translation>Ainda não tem modelo</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>Grátis, funciona offline</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>Carregando o modelo. Verifique de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Não está em execução</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>Inicie-o e verifique de novo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Com uma chave</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>Boas-vindas ao Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>Escolha um modelo que já esteja neste computador ou cole uma chave. Você pode adicionar mais depois.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prontos para usar</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>Procurar de novo servidores locais</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>Ou escolher</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Endereço personalizado</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>Respostas prontas sem nenhuma rede, marcadas como demonstração</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primeiro</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>Trazer conversas do ChatGPT, Claude ou Chatbox</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>Procurando Ollama, llama.cpp, LM Studio e vLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>Chave encontrada no ambiente</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>Ollama, llama.cpp, LM Studio e vLLM procurados</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>As configurações não puderam ser gravadas: %1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>A comparação terminou; nem todos responderam.</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>Todas as respostas chegaram.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>O fluxo terminou.</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>O fluxo falhou.</translation>
    </message>
</context>
</TS>
