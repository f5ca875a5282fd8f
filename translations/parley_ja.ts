<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>メッセージ内を検索</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>回答のパラメーター</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>このチャットの空きを作る</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示／非表示</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>比較するペインを追加</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>比較した回答を統合</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>1つの回答だけが述べる部分に色を付ける</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>回答者の表示／非表示</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>プロンプトをリプレイ…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>バッチ…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>ピン留め／解除</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>チャットをアーカイブ</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>チャットを削除</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>新しいチャットにコピー</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>クイックウィンドウ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>アーカイブしたチャット</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>削除したチャット</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>最後のコードブロックをコピー</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャットで検索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてのチャットをエクスポート…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>チャットをインポート…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>Parleyをロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>キーで</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>テストして保存</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>またはプロバイダーを選択</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>カスタムアドレス</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>回答が完了しました、%1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>コード、行数：%1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>%1のコード、行数：%2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>表、列：%1、行：%2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1が回答中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>parley::AnswerParameters</name>
    <message>
        <source>Answer parameters</source>
        <translation>回答のパラメーター</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>既定値を使う</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>このチャットの回答</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>ここでのすべての回答が念頭に置くこと</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>0から2までの数値です。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P値</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>0から1までの数値です。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最長の回答（トークン）</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>0より大きい整数です。</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の強さ</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>次の語で停止（1行に1つ）</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>以前に尋ねた質問</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答する相手</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>回答が要求できるツール</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>モデルの既定どおり</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1（設定による）</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>常にモデルに尋ねる：このチャットは一時的です</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>キャッシュから（設定による）</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>常にモデルに尋ねる（設定による）</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>常にモデルに尋ねる</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>このチャットのモデル。プランは［設定］の［ルーティング］で作成します</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>このチャットのモデル</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>プラン%1でルーティング</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>システムプロンプト：%1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>Top P値 %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>1回答につき最大%1トークン</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>推論の強さ %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>%1で停止</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>キャッシュの回答を使う</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>常にモデルに尋ねる</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>ツール：%1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答が完了しました。</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>回答に失敗しました。</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>パスフレーズが違います。少し待ってから、もう一度お試しください。</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>ライトまたはダーク。「システムに合わせる」では、システムの変更にすぐ追従します。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines instead of tints and a thicker ring around what has the keyboard.</source>
        <translation>ハイコントラストは白と黒で、色の塗りの代わりに線を使い、キーボードのある場所の枠が太くなります。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>ウィンドウ内のすべてに適用されます。コマンド「文字を大きく」と「文字を小さく」でも変わります。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>動きを減らすと、何もスライドしたり回転したり点滅したりしません。すぐに表示されるか、続いていることを言葉で示します。</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>スクリーンリーダーへの通知</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>書かれていく回答</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>開始と終了のみ</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>回答を書かれるそばから読み上げるか、開始と終了だけを知らせます。</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>トークン（推定）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>認証局を削除</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>サーバーが独自の認証局を持つ場合のPEMファイル</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>認証局を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>アップデート前</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1件のチャット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>最終変更 %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>%1のバックアップ、%2、%3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1のバックアップを復元</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>現在の内容をこれに置き換えますか？現在のチャットは退避され、この一覧に表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>バッチはまだありません。バッチは多くの質問を約半額で1つのモデルに送ります。回答は1日以内に届き、Parleyを閉じていても処理されます。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>バッチを削除</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新しいバッチ</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>すべてのバッチ</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>プロバイダーに今すぐ確認</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>失敗分を再度尋ねる…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>バッチをキャンセル…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>バッチをエクスポート</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>バッチの進行状況</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>バッチの行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>結果の%1行が、このバッチのどの行にも対応していません。</numerusform>
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
        <translation>新しいバッチ</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>すべてのバッチ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答する相手</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>OpenAIまたはAnthropicのモデル：多くの質問を一度に受け付け、1日以内に回答します。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>変数ごとに列のある表かJSON Lines、または1行に1つのプロンプトを書いたテキスト。回答は列の隣に返されます。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最長の回答（トークン）</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>バッチを送信</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>回答する相手：%1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>回答する相手を選択</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>モデルとプロンプトを選ぶと分かります。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>「%1」はトークン数ではありません。500のように入力するか、空にしてください。</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>これは送信できません：%1。</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>入力%1トークン。回答は通常の長さと見なします。</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>1つのバッチの上限を超えるため、%1個のバッチになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1、%3個中%2個目</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>プロバイダーで処理中</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>回答を取得中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>回答済み %1／%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>%1支払い、%2節約</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1支払い</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>%2の代わりに約%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>バッチでの%1のコストは誰にも分かりません。</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>約%1（%2）、1件ずつ尋ねるより%3安い</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>約%1（%2）</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1。回答は24時間以内に届き、Parleyを閉じていても処理されます。</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>残りをバッチとして尋ねますか？</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>バッチを送信</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>これは送信できません：%1。</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>失敗した行を再度尋ねますか？</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>新しいバッチになります。%1。</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>このバッチをキャンセルしますか？</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>それまでに回答されたものは残り、料金がかかります。ほかの行は未回答のままです。</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>バッチをキャンセル</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>このバッチを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>質問と回答はここから削除されます。コストは利用状況に残ります。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>バッチをエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1にエクスポートしました</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>parley::BroadcastFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>model: price</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>parley::BubblePainter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>画像%1を隠す</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>画像%1を表示</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>予算の%1%を使用</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>リクエストを送る前に、Parleyは最大でかかりうる額を確保します。予算を設けない場合は金額を空にしてください。このコンピューター上のモデルは無料で、止められることはありません。</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>価格が不明なモデルを使う前に確認する</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1、金額</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1、警告</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>警告なし</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>%1%で警告</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1、上限到達時</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>1日ごと</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>1か月ごと</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>チャットごと</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1、1か月ごと</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>金額ではありません。5や2.50のように入力してください。それまでは以前の予算が有効です。</translation>
    </message>
</context>
<context>
    <name>parley::Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>parley::Cabinet</name>
    <message>
        <source>Chat archived</source>
        <translation>チャットをアーカイブしました</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>チャットを削除しました</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>フォルダーを削除しました。中のチャットは残っています</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>キャッシュから、類似度%1%、%2に質問：%3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>キャッシュから、%1、%2を節約</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>キャッシュから、%1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>キャッシュから、%1に類似度%2%の質問へ回答：%3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>キャッシュから、%1に回答、%2を節約</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>キャッシュから、%1に回答</translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Answer from the cache what was asked before</source>
        <translation>以前に尋ねた質問にはキャッシュから回答する</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>特に変更しない限りオンです。まったく同じ質問が、それまでのチャット、モデル、パラメーターも同じ場合に限り、この方法で即座に無料で回答されます。回答にはその旨が示され、更新もできます。チャットごとに設定でき、一時チャットとツールを使った回答はここから出ることはありません。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保持する内容</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>最長期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>いっぱいになると、最も長く使われていないものから消えます。</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>内容と節約額</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>キャッシュを消去…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>回答のキャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>チャットの回答は残ります。再び尋ねたものには再び料金がかかります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>キャッシュを読み取れません。キャッシュがないものとしてモデルに尋ねます。</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>現在、保持している回答はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1件の回答、%2、最も古いものは%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>同じ質問はまだ一度もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%2以降、%1件の質問に回答し、%3を節約</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>キャッシュが壊れていました。%1として退避し、新しく作成しました。チャットに影響はありません。</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>キャッシュを消去できません：%1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>削除されたチャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1、%2、回答%n件、入力%3トークン、キャッシュから%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>チャット（高額順）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>保存される新しいチャット</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>このチャットの名前：%1、%2トークン、%3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>このチャットの名前：%1、%2トークン</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>一時的、保存されません</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>このチャットのその他の操作</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>このチャットの内容は一切ディスクに書き込まれません。Parleyを終了すると消えます。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>チャットに戻す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>フォルダーを削除し、チャットを残す</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>何に取り組みますか？</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>ルーティング · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>先にモデルを選択してください（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>メインウィンドウに移動</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>思考中… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>%1思考しました</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1トークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>アーカイブとゴミ箱のもの、回答の途中のものも含め、すべてのチャットが消えます。比較、プロンプト、フロー、利用状況の数字、バックアップは残ります。古いバックアップにはチャットがまだ入っています。</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>すべてのチャットを消去…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>すべてのチャットを完全に消去しますか？</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>すべてのチャットを消去</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>以前に聞いたことは、もう一度聞かれ、支払いも生じます。チャットに表示されている回答は残ります。</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>保存された回答を消去…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>回答のキャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>キャッシュは空です。</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>すべてのチャットを消去しました。</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>すべては消去できませんでした: %1。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>%1のコードをコピー</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>行を折り返さない</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>さらに%1行を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>コマンドを付ける</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>コマンド /%1、変更</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>チャットから呼び出すコマンドを付ける</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>チャットで /%1 と入力すると呼び出せます</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>操作、チャット、モデルを検索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>これに対する操作</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>メッセージ内を検索</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>メッセージ内で「%1」を検索</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>比較のタイトル</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>すべての比較</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>色付き</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>この回答だけにある部分</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>この比較のその他の操作</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>一緒にスクロール</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>名前を隠す</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>選ぶまで名前、色、数値が隠され、順序が入れ替わります</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>各回答のうち、ほかにない部分に色を付けます。選んだ後は、選んだ回答と異なる部分に付けます</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1、統合済み</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>ほかのペインはまだ回答できます。ネットワークが戻ったら、こちらのペインでもう一度送信してください。</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>書いた内容は、送信するまで下の入力欄に残ります。</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>ペインは8つまでです</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>選ぶまで名前は隠されます</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>すべての回答を待つか、停止してください（Esc）</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>どこにも尋ねていません：%1を使用できません。別のモデルを選ぶか、プロバイダーを設定し直してください。</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>空きはチャット自体で作ります：「ここからチャットとして続ける」を選んでください。</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答%1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>ペイン%1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1との会話</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1を待っています</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>回答中 %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>まもなく再試行します</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · このコンピューター</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>一時チャットは何も書き残さないため、比較できません。通常のチャットを始めてください。</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>同じ部分を折りたたむ</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>差分の表示中に、すべてに共通する部分</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>各ペインをチャットにする</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>比較を削除</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>統合した回答を削除しました</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>選ぶまで名前は隠されますが、ファイルには表示されてしまいます。回答を選ぶか名前を表示してから、エクスポートしてください。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>すべてのペインは「%1」に移りました。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>「%1」に書き込めません：%2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>比較を削除しました</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>比較を検索</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>すべての比較</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>比較はまだありません。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>「%1」は添付されませんでした：パスワードで保護されています。パスワードなしのコピーを保存して添付してください。</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>「%1」は添付されませんでした：このPDFは壊れていて読み取れません。</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>「%1」は添付されませんでした：このPDFにはテキストがなく、ページの画像だけです。ページを画像として添付してください。</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>「%1」は添付されませんでした: 大きすぎます。画像と PDF ファイルは 20 MB まで、テキストは 2 MB までです。</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>「%1」は添付されませんでした: 読めません。開くことのできる完全なファイルか確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>「%1」は添付されませんでした: 送信できるのは画像、PDF ファイル、テキストだけです。</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>以前のメッセージを編集しています。元のものはブランチとして残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>画像、PDF、テキストファイルを添付</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>ライブラリからプロンプトを使う</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>何でも尋ねてください。/でプロンプト。</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>全員に尋ねる</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>続けて伝えると、回答の方向が変わります</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>先にメッセージを書いてください</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>実行中の回答に伝える（%1）。Escで停止</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>スクリーンショット %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>残り%1日</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>一時</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>ユーザー名やパスワードを含むプロキシは、ファイルに書かれてしまうため保存できません。代わりにシステムで設定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>「%1」は変数名に使えません。名前は文字で始め、文字、数字、空白、-、_ を使います</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>認証局ファイル%1に、PEM形式（BEGIN CERTIFICATEで始まるテキスト形式）の証明書がありません</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>項目は保存されましたが見つかりません。キーリングがロックされているか、別のプログラムが削除しました</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>JSONでもZIPアーカイブでもありません。元のプログラムがエクスポートしたままのファイルを選んでください</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>プロキシは「system」、「none」、http://host:port、socks5://host:port のいずれかです。「%1」は使えません</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>アーカイブにパスワードがかかっています。展開して、中のフォルダーまたはファイルを選んでください</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>このファイルはアーカイブの一覧にすぎません。記載されたアーカイブをダウンロードしてインポートしてください</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>アーカイブには別のアーカイブしか入っていません。展開して、1つずつインポートしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>「%1」ではキーとテキストが暗号化されずにインターネットに送られます。https:// を使ってください</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>これはWebページです。エクスポートのZIPアーカイブまたはJSONファイルを選んでください</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>より新しいParleyで書かれています（スキーマ%1、このParleyが対応するのは%2）。何も変更されていません</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>テキストがUTF-8でもUTF-16でもありません。UTF-8で保存して、もう一度お試しください</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>二重の波括弧が閉じられていません。そのまま送るには \{{ と書いてください</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>届いたものは価格表ではありません：%1。以前の価格を引き続き使います</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>パターンが空です。正規表現を書くか、削除してください</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>サーバーが別のアドレスに転送していますが、転送先には接続しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>「%1」はバッチに対応していません。OpenAIとAnthropicのプロファイルは対応しています</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>アーカイブが壊れています（%1）。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>%1のコストが不明なため、予算を守れません</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>JSONの入れ子の深さまたはサイズが、Parleyの読み取れる範囲を超えています</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>パターンが正規表現ではありません：%1（%2文字目）</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1はより新しいParleyで書かれているため、変更できません</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>15秒間応答がありません。キーリングがロック解除を待っています</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1は画像を受け付けません。画像を外すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>ファイルが1 MBを超えています。これはフローではありません</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>JSONが%1バイト目で壊れています（%2）。もう一度エクスポートしてください</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>ファイルが10 MBを超えています。これはプロンプトではありません</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>回答のキャッシュはより新しいParleyで作成されています</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません：%1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>Parleyの知っているプログラムのものが含まれていません</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>ファイルが、Parleyが一度に読み取れる大きさを超えています</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>このJSONは、Parleyの知っているプログラムのものではありません</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>コマンド /%1 に空白またはスラッシュが含まれています</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>これはテキストではありません。CSVまたはJSONLファイルを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>「%1」は https:// または http:// で始まる必要があります</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>変数%1に選択肢がありません</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>このデータベースは別のプログラムのものです</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>このファイルには会話がありません</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>すでに存在します。新しい名前を選んでください</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>Grokのエクスポートはまだインポートできません</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>編集できるのは自分のメッセージだけです</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>キーチェーンが項目を削除しませんでした</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>このリプレイの予算を使い切りました</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>テーブルが作成時の状態と異なります</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>%1が使用中のため、読み取り専用で開きました</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>認証局ファイル%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>波括弧の間に名前がありません</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1の形式が正しくありませんでした（%2）。%3として残してあります</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>統合するには2つ以上の回答が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>「%1」はParleyが読み取れる大きさを超えています</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>まだ回答を書いている途中です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>「%1」はサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>「%1」はプロファイルの名前に使えません</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>%1をディスクに書き込めません</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>フォルダーにファイルがありません</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>ペインはすでに8つあります</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>回答するメッセージがありません</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>バージョン%1はより新しいParleyのものです</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>送信するメッセージがありません</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1は数値です。「%2」は数値ではありません</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>「%1」という変数はありません</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>モデルを1つ以上選んでください</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>フォルダー%1を作成できません</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>サーバーが%1を返しました</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>%1という変数が2つあります</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>プロファイル「%1」はありません</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>読み取り専用で開きました</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>プロンプトにタイトルがありません</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>尋ねることがありません</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>エクスポートは停止されました</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>インポートは停止されました</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>PDFを作成できませんでした</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>バックアップ用の空きがありません</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>Parleyアーカイブではありません</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>メッセージが空です</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>モデルが選ばれませんでした</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>%1を退避できません：%2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>「%1」に書き込めません：%2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>モデルが選ばれていません</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1の形式が正しくありません（%2）</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>プロンプト%1が空です</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>モデルは%1個までです</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>%1を作成できません：%2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリー不足です</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1は次のいずれかです：%2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1は空です</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>行%1：%2</translation>
    </message>
</context>
<context>
    <name>parley::CostChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, money</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>コストの推移</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>支出はありません</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>前回、Parleyは予期せず終了しました。書いた内容は保存されています。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>レポートを削除</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>これがすべてです。チャットの内容もキーも含まず、このコンピューターに留まります。問題を報告するときに添えることができます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>1ドルに相当する額</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>通貨コード</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>通貨記号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>金額はドルで表示されます。別の通貨で見るには、レートとコードを入力してください。プロバイダーはドルで請求します。</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>%1時点のレート（自分で設定）：どこにも問い合わせません。金額はドルで保持され、エクスポートには両方が含まれます。</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>EURのような通貨コードも入力してください。それまで金額はそのままです。</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>0.86のように、1ドルに相当する額を入力してください。それまで金額はそのままです。</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>データとバックアップ</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>チャットの保存場所</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>チャットのフォルダー：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>チャットの移行</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>ほかのアプリからチャットを取り込んだり、すべてを持ち出したりできます。Parleyアーカイブはすべてを含み、再びインポートできます。</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>チャットをインポート…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてのチャットをエクスポート…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>変更のあった日に自動で作成されます。毎日分は直近7件、毎週分は4件、アップデート前のものは3件が保持されます。</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>バックアップを読み取れません：%1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>バックアップはまだありません。最初のものは1日以内に作成されます。</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>復元しました。以前の内容はこの一覧に「退避」として残っています。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>parley::DesktopPage</name>
    <message>
        <source>Your desktop is asked for these keys…</source>
        <translation>デスクトップにこのキーを要求しています…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1でどこからでもクイックウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>%1は別のプログラムがすでに使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1はすべてのプログラムでは使えません。文字、数字、ファンクションキーまたはスペースを、Ctrl、AltまたはWindowsキーと組み合わせてください。</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>デスクトップがParleyにこのキーを割り当てませんでした。代わりに、デスクトップの設定でコマンド「parley --quick」をキーに割り当てられます。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>このデスクトップでは、プログラムが独自のキーを持てません。代わりに、デスクトップの設定でコマンド「parley --quick」をキーに割り当ててください。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>前回の状態</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>前回の状態：ページ、チャットとそのウィンドウが元どおりになります。クラッシュの後も同じです。書きかけの内容はどちらの場合も残ります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>長い回答が終わったら知らせる</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>別のチャットや別のプログラムを見ているときだけです。</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>長い回答と見なす時間</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>回答の冒頭を表示</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>オフの場合、チャットのタイトルだけを表示します。一時チャットについては、この設定にかかわらず何も表示しません。</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>クイックウィンドウ</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>ちょっとした質問のための小さなウィンドウです。どのプログラムからでもキーで開けます。</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>キーを選ぶ…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>クイックウィンドウのキー</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>クイックウィンドウのキー: %1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>キーが設定されていません。クイックウィンドウは、トレイ、コマンドパレット、または「parley --quick」で開けます。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>トレイにParleyを表示</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>最近のチャット、新しいチャット、クイックウィンドウ、終了を表示します。</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>回答も続きます。「終了」でParleyを終了します。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとParleyは終了します。</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>残高切れ</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に回答なし</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセス権なし</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>予算到達</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>回答できず</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>直前に失敗</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%2の代わりに%1が回答しました：%3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>%2の代わりに%1に尋ねます：%3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>別のキーで：%1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>%1の別のキー：%2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>%1ではなく：%2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>両方とも同じ内容です。</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>色付き：この回答だけにある部分。破線：もう一方では別の場所にある部分。</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>同じ部分を折りたたむ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>ディスクがいっぱいです。回答はメモリーに保持され、空きができ次第保存されます。空き容量を増やし、まだ終了しないでください。</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>別のParleyがこれらのチャットに書き込んでいます。回答はメモリーに保持され、それが終了すると保存されます。まだ終了しないでください。</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>現在チャットを保存できません。回答はメモリーに保持され、可能になり次第保存されます。まだ終了しないでください。</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>すべて省く</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>相違あり · %1件中1件</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>%1だけが述べています：「%2」確認するまで省かれます。</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>統合した回答に追加：%1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>省く：%1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>ドロップするとこのチャットをここで開きます</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>ドロップするとこのファイルのチャットを取り込みます</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>ドロップするとメッセージに添付します</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>ドロップするとテキストをメッセージに加えます</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>自分の質問を検索</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>チャットを読み取れません：%1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>質問はまだありません。</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>「%1」に一致する質問はありません。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>質問を使う</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>%n件の質問を使う</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTPステータス %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエストID：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>届いた分は残り、%1を支払いました。</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>届いた分は残ります。</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>届いた分は残り、通常どおり課金されます。</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1が送信をやめました。</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1で回答中に障害が起きました。</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1がリクエストを制限しています。</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1の残高を使い切りました。</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>%1のコンテンツフィルターが停止しました。</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1の空きがなくなりました。</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1には残りの部分がもうありません。</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1がキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>尋ねたときのプロバイダーまたはキーは、もう設定されていません。</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1が途中で終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>回答は%1トークンで停止しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>回答が途中で停止しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1がリクエストを制限しています。%2後に再試行します</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1が過負荷です。%2後に再試行します</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>%1からまだ回答がありません。%2後に再試行します</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>%1に接続できません。%2後に再試行します</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1は回答できませんでした。%2後に再試行します</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>試行 %1／%2。</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>長さの上限で停止しました</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1が作業の途中で一時停止しました</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>次のメッセージのためここで停止しました</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1の空きがなくなりました</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>会話がコンテキストを使い切っています。 </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1はこれへの回答を断りました</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>書いている途中でParleyが終了しました</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>まだ回答なし：%1後に停止</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>%1はまだモデルを読み込み中かもしれません。</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1は質問を受け取りましたが、まだ何も返していません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>もっと待つ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>キーを交換</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>別のモデルを使う</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>今回はそのまま送信</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>予算を上げる</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きを作る</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>強力なモデルに尋ねる</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>メッセージは保持されています。</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>メッセージは保持されており、課金されていません。</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>メッセージは保持されています。読み取りに対して%1が課金する場合があります。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>ネットワークのプロキシがログインを求めています</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>リクエストは%1に届いていません。システム設定でプロキシの名前とパスワードを設定し、もう一度お試しください。 </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1がキーを拒否しました</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1がキー「%2」を拒否しました</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>取り消されたか、末尾に余分な空白がある可能性があります。課金されていません。</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> 何も送信されず、課金もされていません。</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>%1のアドレスが変わりました</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>キーは以前のアドレス用に登録されたもので、ほかには送信されません。新しいアドレスが正しければ、キーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1にはまだキーがありません</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>回答を得るにはキーを追加してください。</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>%1の使えるキーがありません</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>あるべき場所にないか、壊れています。場所は［詳細］に示されます。</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>%1のアドレスは使えません</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>設定で修正してください。問題点は［詳細］に示されます。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1はこの質問をそのままでは受け付けません</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>設定または添付ファイルがこのモデルに適していません。どれかは［詳細］に示されます。</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>モデルが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>回答を得るにはモデルを選択してください。何も送信されず、課金もされていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1が正しく設定されていません</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>アドレスと設定を確認してください。何も送信されず、課金もされていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1はポート%2で動作していません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1は動作していません</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>起動してから、もう一度確認してください。メッセージは保持されています。</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>回答の代わりにWebページが返されました</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>%1との間にプロキシかログインページがあるか、アドレスが間違っています。 </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1が回答ではないものを送ってきました</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>アドレスが別のサービスのものかもしれません。 </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1にはこの回答がもうありません</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>Parleyが動いていない間に書かれたものです。新しい回答を得るには、もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>%1への接続は安全ではありません</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>証明書を検証できないため、何も送信されていません。ネットワークが通信を検査している場合は、その証明書をこのプロバイダーに追加してください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>ネットワークのプロキシに接続できません</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>システム設定のプロキシを確認してください。 </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1は別のアドレスに移りました</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>キーはそこには送信されていません。設定のアドレスを確認してください。 </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>%1との接続が切れました</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>何も返される前に終了しました。 </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1が見つかりません</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>ネットワークまたはプロバイダーのアドレスを確認してください。 </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>ネットワークを確認してください。 </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>%1の残高を使い切りました</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>プロバイダーのWebサイトで残高を追加するか、別のモデルを使ってください。 </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1が過負荷か、障害が起きています</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>これは先方の問題です。 </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>%1後に再びリクエストを受け付けます。 </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>少し待つか、別のモデルを使ってください。 </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1がリクエストを制限しています</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>%1から%2の間回答がありません</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1から回答がありません</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>まだモデルを読み込み中かもしれません。 </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1は%2を提供していません</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>名前が変わったか提供が終了した、またはキーにアクセス権がない可能性があります。 </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>この会話は%1に収まりません</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>古い部分を省くか要約する、より大きなモデルを使う、またはメッセージを短くしてください。 </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>%1のコンテンツフィルターが停止しました。 </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1はこれを許可していません</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>キーに%1へのアクセス権がないか、お住まいの地域では提供されていない可能性があります。 </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1がリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>理由は［詳細］に示されます。 </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>今日の予算に達しました</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>今月の予算に達しました</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>%1の今月の予算に達しました</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>この比較の予算に達しました</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>このチャットの予算に達しました</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>メッセージは保持されており、何も送信されていません。</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>%1の価格は誰にも分かりません</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>予算で計算できません。 </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>有料のモデルは明日まで休止します。 </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>有料のモデルは来月まで休止します。 </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>有料のモデルはここでは休止します。 </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>このチャットを保存できません</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>Parleyを開いている間は何も失われません。空きを作れば、自動的に再び保存されます。</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>Parleyを開いている間は何も失われません。保存を試み続けます。</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>自分が送信</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>モデルが回答</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>例%1、自分が送信</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>例%1、モデルが回答</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>例%1に対する操作</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdownファイル</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>Markdownファイルのフォルダー</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>Webページのフォルダー</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>PDFファイルのフォルダー</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON Lines（プログラム用）</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Parleyアーカイブ（完全、暗号化）</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Parleyアーカイブ（完全）</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>このチャットをエクスポート</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>この比較をエクスポート</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>すべてのチャットをエクスポート</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>質問を別のプロバイダーに送ることを許可</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>代替の対象</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>切り替える条件</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>サーバーエラー、%n回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>予算到達</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>%1のすべてのモデル</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>%1秒以内に最初のトークンなし</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>上で許可するまで、別のプロバイダーのステップには尋ねません。</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>ステップがなければ問題の内容が示され、ほかには尋ねません。</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>別のプロバイダーにチャット全体が渡り、価格が異なる場合があります。代替が回答したときは、Parleyが回答の脚注に示します。</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>代替が回答したときは、Parleyが回答の脚注に示します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1に先に尋ねる</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1に後で尋ねる</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>%1に尋ねない</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>%1にはすでに尋ねます。</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1は別のプロバイダーのもので、チャット全体が渡ります。先に上で許可してください。</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>このままでは使えません</translation>
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
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
</context>
<context>
    <name>parley::FiguresTable</name>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>このチャットで検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1／%2以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>このチャット: %1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>ルーティング：節約額</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>ステップを追加：%1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>1回の実行で約%1以上</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>1回の実行で約%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>テキストが修正されるまで、ここではステップを変更できません。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>フローをインポート</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>フロー (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>フローを保存</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>フロー (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>フローは保存されませんでした：%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>「%1」はフローのテキストではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n個のフローをインポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>すべてのフロー</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>フローの名前</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>フローに対する操作</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>フローの開始時の入力</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>ステップを表示</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>テキストとして編集</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>実行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>フローはまだありません。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新しいフロー</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>新しいフロー（Ctrl+N）</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>Enterでフローを開き、Deleteで削除します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>テキストとしてのフロー</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>実行%1の再生</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>すでに実行中です</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>回答をもとに再生</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>この実行を削除</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>実行%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>実行時に尋ねます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>入力なしで開始</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>開始時の入力</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>フローはいくつかの質問を続けて行います。モデルの回答は設定したルールに従って次に渡され、価格は事前に確認できます。</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新しいフロー</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>サンプルから始める</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>空のフロー</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>サンプル：%1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n件のやり取りは送信されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n件のやり取りは短縮して送信されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n件のやり取りは要約として送信されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>約%2トークン中%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>同じ部分を%1個表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>%1が%2で作成しました。</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>%1が作成しました。</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>このチャットの空きを作る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>発言はここにそのまま残ります。冒頭部分をモデルにどう渡すかを、このチャットについて、変更するまでの間選べます。</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>すべて送る</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>最も古いやり取りを省く</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>ただし最初の質問と回答は残す</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>その中の長い文章、コード、ファイル、結果を短くする</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>その要約を送る</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>そのまま残す最新のやり取り</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>チャットが収まらなくなったら自動的に行う</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>要約を書くモデル</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>要約を書く</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>要約を作成中</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>依頼の仕方</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>まだ書かれていません。自分で書くこともできます。</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>適用して再送信</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>この要約は別のやり取りのものです。書き直すか、区切りを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>次のメッセージのコストは同じです</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>次のメッセージは%1安くなります</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>次のメッセージは、プロバイダーのキャッシュが合わなくなるため%1高くなります</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>その後は毎回同じです</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>その後は毎回約%1安くなります</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>その後は毎回約%1高くなります</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>省くものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>次のメッセージのコストは約%1、その後は毎回約%2です。</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>%n件のメッセージで元が取れます</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>元は取れません</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>先にモデルを選択してください：収まる量はモデルによります。</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>要約は作成されませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>入力%1（%2キャッシュ）</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1トークン/秒</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1トークン/秒</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1（%2の価格による）</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1（プロバイダーの報告）</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1（価格表による）</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1をキャッシュから読み取り</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1をキャッシュから読み取り、%2%</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1（%2経由）</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>%1が回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>入力%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1をキャッシュに書き込み</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>出力%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>うち推論%1</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>最初のトークンまで%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>試行%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>実際の発言ではありません：望む形をモデルに示します</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力%1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>ここまで%1</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>最初のトークンまで%1</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>%1の回答をコピー</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>この回答のその他の操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>次の回答</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>前の回答</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>CtrlとEnter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>CtrlとEnterで送信する場合、Enterだけで改行します。ShiftとEnterは常に改行します。</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>新しいチャットのモデル</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>独自のモデルがないチャットで回答するモデルです。チャットで選んだモデルがここにも反映されます。選択がない場合は、変数DEFAULT_MODELで決まります。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最長の回答（トークン）</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>チャットに独自の上限がない限り、回答は遅くともここで終わります。選択がない場合は変数MAX_TOKENS、それもなければプロバイダーの既定に従います。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>モデルがどれだけ自由に言葉を選ぶかを決めます。0が最も安定します。指定を一切受け付けないモデルもあります。選択がない場合は変数TEMPERATURE、それもなければプロバイダーの既定に従います。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>回答の途中で終了するときは確認する</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>オフにすると Parley はすぐに終了します。届いた分の回答はどちらの場合も残ります。保存できなかったテキストについては必ず確認します。</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model and its provider</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>parley::ImportReport</name>
    <message>
        <source>What was not carried over</source>
        <translation>引き継がれなかったもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>画像%1を隠す</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>画像%1を読み込む</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>保存してチャット</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>このセッションの間保持</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>アドレス（例：https://models.example.org/v1 ）</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>%1に保存されます。Parleyはプロバイダーと直接通信し、当方を経由するものはありません。</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>キーリングが見つからないため、キーは終了するまで有効です。Parleyはプロバイダーと直接通信し、当方を経由するものはありません。</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>%1のキーを貼り付け</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>キー（サーバーが求める場合）</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1を開きます</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>%1のキーを取得</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>キーを試しています</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>先にアドレスを入力してください</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>先にキーを貼り付けてください</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>このアドレスは使えません。ホストが必要で、自分のネットワーク内のサーバーでない限りhttpsが必要です。</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>Parleyにはどこのキーか判別できません。下でプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>%1でキーを試しています…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>キーは有効ですが、%1に保存できませんでした。ロックを解除してもう一度試すか、終了するまでキーを保持してください。</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>プロバイダーに拒否されています</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>残高を使い切りました</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>プロバイダーが受け付けませんでした</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>拒否：%1。%2後に再試行</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>%1まで休止：%2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>キー%1を使う</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>使用中。使わずに残すにはオフにします</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>未使用。使うにはオンにします</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>キー%1を先に使う</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>キー%1を後で使う</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>キー%1を削除</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>今すぐ再使用</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>キー%1を今すぐ再使用</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>今月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>今月 %1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>キーの順序</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>ラウンドロビン</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>支出の少ない順</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>別のキーを貼り付け</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>テストして保存</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>このセッションの間保持</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>先にキーを貼り付けてください</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>拒否されたキーや使い切ったキーは休止し、次のキーが使われます。</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>ラベル（任意）</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>キーのラベル</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>キーは%1に直接保存され、ファイルには書かれません。</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>キーリングが見つかりません。キーは終了するまで有効です。</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>キーはもう使われませんが、%1から削除できませんでした。ロックを解除して、そこで項目を削除してください。</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>キーを試しています</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>%1でキーを試しています…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>キーは有効ですが、%1に保存できませんでした。ロックを解除してもう一度試すか、終了するまでキーを保持してください。</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>終了するまで保持します。%n個のモデルが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>%1に保存しました。%n個のモデルが見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>Parleyで使えるキーではありません。</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1は文字の入力とテキスト内の移動に必要です。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>CtrlやAltを伴わないキーは文字の入力用です。これらと組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>CtrlとAltの組み合わせは、多くのキーボードで文字の入力に使われます。</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1はどのプログラムでもウィンドウを閉じます。</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる：%1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>あなたとモデルが書いた内容は変わりません。</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>新しい言語は、Parleyを再起動すると表示されます。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>日付、数値、金額</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>選んだ言語に従います。システムの言語が同じ場合は、システムの設定に従います。エクスポートしたファイルは言語や地域に依存しません。</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1は日付、%2は数値、%3は金額の例です。</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>ライブラリのプロンプト</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>プロンプトを読み取れません：%1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>メッセージがありません</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>%1が必要です</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>ライブラリにはまだプロンプトがありません。</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>「%1」に一致するプロンプトはありません。</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>初期値または上の表の値を使って、メッセージが尋ねられます。指示は回答する側に属します。</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>プロンプトを使う</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>%n個のプロンプトを使う</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>「%1」は使えません：%2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>「%1」はより新しいParleyのものです。読み取るにはParleyを更新してください。</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>「%1」はインポートされませんでした：ラインナップには2～8個のモデルが必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>「%1」はラインナップではありません。Parleyがラインナップとしてエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>ラインナップ (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>ラインナップ</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>これらのペインをラインナップとして保存…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>ラインナップをインポート…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>これらのモデルを比較</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>ラインナップの名前</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>ラインナップを削除しました</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>ラインナップをエクスポート</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>ラインナップ</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>「%1」に書き込めません：%2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>ラインナップをインポート</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>アドレスは見かけと異なるかもしれません。上のホストを確認してください。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1を開きますか？</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>Parleyはこのアドレスを開きません</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>チャットから開けるのはWebページとメールアドレスだけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>%1から画像を読み込みますか？</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>運営者には、あなたのネットワークアドレスと、チャットの言葉を含みうるこのアドレスそのものが分かります。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1、フォルダー、%n件のチャット、開いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1、フォルダー、%n件のチャット、閉じています</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>未読の回答</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>ロックを削除…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>開いたままのParleyを他人に読まれないようにします。すべてのウィンドウがパスフレーズを求めます。ロックはディスク上のチャットを暗号化しません。あなたのファイルを読める人はチャットも読めます。</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Parleyの起動時にロック</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>画面がロックされたらロック</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>ロックを削除しました。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>操作がないときにロックするまでの時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>Parleyをパスフレーズでロック</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>Parleyのウィンドウを再び開くときに入力します。忘れた場合は、一度「parley --forget-lock」としてParleyを起動してください。何も失われません。</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>設定済みです。コマンドパレットの「Parleyをロック」ですぐにロックします。</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>パスフレーズを設定できませんでした：空きメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>ロックを削除</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>ロックのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parleyはロックされています</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>お忘れですか？ロックはウィンドウを閉ざすだけで、何も暗号化しません。Parleyを終了し、一度「parley --forget-lock」として起動してください。何も失われません。</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>プロバイダーを読み取れません：%1。ファイルはそのままです。修正するか削除してから、Parleyを再起動してください。</translation>
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
        <translation>回答を統合</translation>
    </message>
    <message>
        <source>with</source>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>統合の方法</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>それぞれの良い所</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>一致する点のみ</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>独自の指示</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>送信内容を表示</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>送信内容を隠す</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>回答の統合のために送る内容</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>質問と回答は {{question}} と {{answers}} の位置に入ります。誰の回答かは示されません。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>指示をリセット</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>統合するモデルを選択</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>%1で回答を統合</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%n件中%1件の回答が準備完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>%1件を今すぐ統合</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>質問：%1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>先に質問してください。その回答を統合できるようになります。</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>なくなった質問</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>削除された回答</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>別の方法で統合</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>統合した回答を削除</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>統合には2つ以上の回答が必要ですが、まだ1つもありません。</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>統合には2つ以上の回答が必要ですが、まだ1つしかありません。</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>先に独自の指示を書いてください：送信内容は下に開いています。</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>ペインは8つまでです：1つ削除してから統合した回答を使ってください。</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>統合した回答</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>%1が統合。別のモデルを選択</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>統合元：%1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>統合中 %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1を待っています</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>別のモデルで書き直す</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>統合した回答をコピー</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>もう一度統合</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>統合した回答のその他の操作</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>この回答を使う</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>ほかと同じペインにし、次の質問も送ります</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>選択との差分</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>統合した回答と選んだ回答の相違点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>統合を停止</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>統合した回答だけで続ける</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>別のモデルを選ぶか、外す</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>別のモデルを選択…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
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
        <translation>視覚</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>コンテキスト%1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>入力%1、出力%2（100万あたり）</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>次の送信 約%1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>キャッシュ済み</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>このチャットは収まりません</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>モデルを表示するには、キーを追加するかローカルサーバーを起動してください。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>キャッシュ済み</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>%n個のモデルを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>視覚</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>このチャットが収まる</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n個のモデルは画像を見られるか不明です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n個のモデルはツールを使えるか不明です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n個のモデルは推論するか不明です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n個のモデルは収まる量が不明です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー順</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>価格順</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>最初のトークン順</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>安い順（出力1に対し入力3トークンで計算）</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>速い順（24時間の中央値）</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>過去24時間に測定なし</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>最近選んだもの</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerDelegate</name>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Chat won&apos;t fit</source>
        <translation>チャットが収まりません</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>お気に入りから削除（Ctrl+D）</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>お気に入りに追加（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>すべてを満たすモデルは見当たりません</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>すべてのモデルを表示</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>モデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>モデルの提供なし</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>一覧にないモデル</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>「%1」を%2で使う</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>最初のトークン %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>parley::ModelPill</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
</context>
<context>
    <name>parley::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>parley::NamesPage</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>新しいチャットの名前</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>チャットにはすぐに最初の言葉が名前として付きます。最初の回答の後、モデルがより良い名前を選べます。これは小さなリクエスト1回で、コストはチャットに加算されます。自分で付けた名前が置き換えられることはありません。</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>最初の言葉から</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1による、%2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1による</translation>
    </message>
</context>
<context>
    <name>parley::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>ホスト:ポート</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>ここで変えないものは、「設定」の「ネットワーク」ですべてのプロバイダーについて決めたとおりです。</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>接続まで</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>名前解決、プロキシ、暗号化を合わせた時間です。</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>回答の開始まで</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>最初の言葉の前に長く考えるモデルには、もっと時間が必要です。</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>途中の無応答</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>回答の断片と断片の間の時間です。</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>回答全体</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>それを過ぎると打ち切られ、届いた分は残ります。0 は無制限です。</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>ネットワークとプロキシ</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>すべてのプロバイダーへの接続方法です。プロバイダー自身のページの「ネットワーク」が優先されます。このコンピューターにはいつも直接接続します。変更は次の質問から有効です。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Parley がやり直すか、次のモデルに聞くか、そう知らせるまでに待つ時間です。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>暗号化された接続を検査するネットワークや、独自の認証局を使うサーバーのためのものです。システムの証明書も信頼されます。</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>各プロバイダーのサーバーに、キーも質問もなしで最初のページを求めます。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>つながりますか？</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>このファイルの証明書はこれから信頼されます。</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>別のコンピューターのプロバイダーがまだないので、接続する相手がいません。「プロバイダー」で追加してください。</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>つながります: %1 が %2 ミリ秒以内に応答しました。</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>つながります: %1 が %2 ミリ秒以内に応答しました。全体のプロキシは %3 です。</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>どこにもつながりませんでした。%1 にもつながりません: %2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>%1 は応答しましたが、%2 は応答しませんでした: %3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>まだ送りますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n件のメッセージが待機中で、まだ送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>ほかの%n件のチャットに、まだ送信されていないメッセージがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1に切り替え</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>メッセージはここで待機し、復旧すると送信されます。</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>メッセージはここで待機し、ネットワークが復旧すると送信されます。ローカルモデルは引き続き回答します。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>メッセージはここで待機し、ネットワークが復旧すると送信されます。</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>ディスク上のチャットが壊れていました：Parleyはバックアップ「%1」に戻しました。壊れたファイルは%2として残っています。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>ディスク上のチャットが壊れていて、何も読み取れませんでした：Parleyは空の状態で始まります。壊れたファイルは%1として残っています。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>ディスク上のチャットが壊れていました：Parleyは把握しているすべてのメッセージを回復しました。壊れたファイルは%1として残っています。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>ディスク上のチャットが壊れていました：Parleyは読み取れたものを回復しました。失われたメッセージ：%1。壊れたファイルは%2として残っています。</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>別のプログラムがチャットに書き込んでいます（%1）：ここでは読むことしかできません。それを閉じてから、Parleyを再起動してください。</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>チャットはより新しいParleyで書かれています：何も変更されていません。開くにはParleyを更新してください。</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>チャットを開けません：%1。Parleyは操作のたびに再試行し、書いた内容はメモリーに保持します。</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>価格を追加</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>%1、100万トークンあたり。自分の価格はどの一覧よりも優先されます。キャッシュが入力と同額の場合は空にしてください。</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>%1の価格を削除</translation>
    </message>
</context>
<context>
    <name>parley::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>チャットに戻す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>フォルダーから出す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>新しいチャットで使う</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>parley::PaletteSources</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1に切り替え</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Use the prompt %1</source>
        <translation>プロンプト %1 を使う</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>フロー %1 を実行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>これを選ぶ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>良い回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>悪い回答</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>選択との差分</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>これに尋ねる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>全員に尋ねた質問への回答のみ</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>%1の回答を選ぶ</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>%1の良い回答</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>%1の悪い回答</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>%1へのタグとメモ</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>%1と選んだ回答の相違点</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1に尋ねる</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>%1だけで続ける</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>選んだ回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>ここからチャットとして続ける</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>比較から外す</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1のパラメーター</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>%1の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>回答のパラメーター</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>回答のパラメーター：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · 最良</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>出力トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>選ぶまでコストと速度は隠されます</translation>
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
        <translation>文字 %1 %</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>回答のパラメーター</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>モデルと設定のとおり</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>回答のパラメーター（Ctrl+Shift+M）
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>2 つのパスフレーズが一致しません。同じものを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度同じものを入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>記録する名前</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>今後のすべての質問にこの名前が付きます。キーを共有する人や、利用状況をまとめる人を区別するためのものです。</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>質問者は環境変数%1で決まります。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>順序：%1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>入力／出力（100万あたり）</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>次の送信</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>最初のトークン、24時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>PNG、JPEG、GIF、WebP、BMPのいずれでもありません</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>画像が壊れています</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>ほかの場所の画像はここでは読み込めません</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>非表示：%1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>画像を読み込み中…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>Parleyのクイックウィンドウを開く</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>キャッシュ書き込み、1時間</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>キャッシュ書き込み、12時間</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>音声入力</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>画像入力</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>動画入力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>画像出力</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>動画出力</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>検索1,000回</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>リクエスト1,000回</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1、%2トークン超</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1件新規</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1件変更</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1件は解釈できず省略</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>価格を更新</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>毎週更新する</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>モデルの価格を公開リストのgenai-prices、OpenRouter、models.devに問い合わせます。ボタンを押すか、ここにチェックを入れたときだけです。あなたの情報は一切送信されません。回答にすでにかかったコストは変わりません。プロバイダーに設定した自分の価格はどのリストよりも優先されます。</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>新しい価格を保存できません：%1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>%1時点の価格、%2個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>前回の更新、%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>更新なし</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>取得できませんでした：%1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>変更された価格</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>変更された価格はありませんでした。</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>印刷されるページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページ幅</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>用紙…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>%L1 / %L2 ページ</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>この用紙にはテキストの入る余地がありません。用紙を大きくするか、余白を小さくしてください。</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>チャット、プロンプト、フロー、利用状況</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>それらのバックアップ</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>回答のキャッシュ</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>設定とプロバイダー（キーを除く）</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>%1への質問と、そのモデル一覧の取得</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>価格表（選択に従い週に1回）</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>価格表（求めたときだけ）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>プロバイダーを追加するとき、ここで動いているモデルサーバーを探します</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>あなたが1つずつ許可したものだけ：回答内でクリックした画像やリンク、ツールに読み取りを許可したWebページ、設定したプロキシやチームキャッシュ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>新しいリリース</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>Parleyが送るのは、選んだプロバイダーへの質問だけです。アカウントも独自のサーバーもなく、何も集計しません。接続する可能性のあるホストは次のとおりです：</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>新しいチャットを一時チャットにする</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>一時チャットはディスクに書き込まれず、閉じると消えます。そのとき、一時チャットのキーは保存されるチャットを始めます。</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>Parleyが予期せず終了すると、プログラムのどこで起きたかを示す短いテキストを残します。チャットの内容もキーも含まず、このコンピューターに留まり、最新の5件が保持されます。</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>クラッシュレポートを書き込む</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>最新のものを表示</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>すべてのレポートを削除</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>すべてのクラッシュレポートを削除しますか？</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>このコンピューターのレポートだけが消えます。新しいものは上で選んだとおりに書かれます。</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>このコンピューターに保存されるもの</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>あなただけが読めるフォルダーにあります。キーはこのフォルダーではなく、%1にあります。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>最新のものは%1です。</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>プロンプトを読み取れません：%1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>プロンプトはまだありません：［プロンプト］ページで作成してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>「%1」は使えません：%2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>「%1」の例は省かれました：回答の作成中です。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>「%1」がメッセージの前に%n個の例を置きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>「%1」がこのチャットに指示を与えました。</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1トークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>何よりも先にモデルに伝えること。{{topic}} は毎回入力する場所になります。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>送信する内容。空のままなら、チャットで書きます。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>「%1」も /%2 で呼び出されます。どちらかに別のコマンドを付けてください。</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>チャットから取り込む</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>メッセージの前に送信 · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>プロンプトを保存</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdownファイル (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>すべてをフォルダーにエクスポート…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>すべてのプロンプトをエクスポート</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトをインポート</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdownファイル (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>プロンプトは保存されませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n個のプロンプトを%1にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n個は新規</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n個は変更（次のバージョン）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n個は変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n個は拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>プロンプトが含まれていません。</translation>
    </message>
    <message>
        <source>Prompts: %1.</source>
        <translation>プロンプト：%1。</translation>
    </message>
</context>
<context>
    <name>parley::PromptForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1（空でも可）</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>すべてのプロンプト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>チャットで使う</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1、すべてのバージョンを表示</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>新しいプロンプト（Ctrl+N）</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>次のタグのプロンプト</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>Enterでプロンプトを開き、スペースでスターを付け、Deleteで削除します。</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>一致するプロンプトはありません。</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>プロンプトはまだありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n個の変数</numerusform>
        </translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>parley::PromptRows</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n個の変数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1、/%2で</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1、お気に入り</translation>
    </message>
</context>
<context>
    <name>parley::PromptSheet</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>タグ%1を外す</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>入力する値</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>プロンプトに戻る</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>自分のメッセージ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>%n個のモデルで</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>現在の比較のモデルに並べて尋ねます</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>まだ使えません：%1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>試すためのメッセージを書いてください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptVariables</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1に対する操作</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>削除（先にテキストから取り除いてください）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>バージョンを閉じる</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>バージョン%1、現在</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>現在の内容。</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>バージョン%1は現在と同じ内容です。</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>取り消し線：バージョン%1だけにある部分。色付き：その後に加わった部分。</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>バージョン%1を復元</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>「%1」はまだ使えません：%2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>プロンプトは、モデルに繰り返し伝えることを、変わる部分の入力場所とともに保存します。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>手始めにいくつか追加</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」のバージョン</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>このプロバイダーを削除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>プロバイダーの名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>待つ時間</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>接続まで</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>回答の開始まで</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>途中の無応答</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>全体と同じ: %1 秒</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>長い回答</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>接続が切れても回答を続ける</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>接続が切れたりParleyを閉じたりしても、サービスは書き続け、Parleyが残りを後で取得します。そのためサービスは回答を保存します（通常は保存しません）。</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>プロンプトキャッシュ</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>長いチャットをプロバイダーのプロンプトキャッシュに保持する</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>送信した内容が5分間保持され、次のメッセージではその分が10分の1のコストになります。保持には一度だけ25%余分にかかります。1,024トークン未満のチャットは保持されません。</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>%1が回答できないとき</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// は暗号化されません：経路上の誰でもキーと書いた内容を読めます。</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>デモ、ネットワーク不要</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>キーが必要です</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>このアドレスは使えません。ホストが必要で、自分のネットワーク内のサーバーでない限りhttpsが必要です。保存されませんでした。</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>保存しました。以前のアドレス用のキーは新しいアドレスには送られず、削除されました：キーをもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>プロバイダーに問い合わせ中です</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>接続しました。%n個のモデルが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>%1とそのキーを削除しますか？</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>チャットは残ります。キーは完全に削除されます。</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>削除されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>環境変数のキー</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>このコンピューター、ポート%1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キー未登録</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>キーなしで動作</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>parley::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>すべてのプロバイダーのプロキシ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>質問、モデルと価格の一覧、ページ、画像がここを通ります。</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <comment>name of a field</comment>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>プロキシにユーザーがある場合のみ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>パスワードを消す</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>通常: %1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>ホストが入力されるまで、すべてシステムの設定どおりです。</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>これはプロキシのアドレスではありません。proxy.example のようにホストを書き、ログイン情報は専用の欄に入力してください。保存していません。</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>パスワードはキーリングにあります。</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>キーリングが応答しません。パスワードは Parley が終わるまで保持されます。</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>パスワードを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>パスワードはまだキーリングにあります: %1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>すべてを評価</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>質問を編集して全員に再度尋ねる</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>すべて同等に良い</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>どれも役に立たない</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>タグとメモ…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>すべての回答について、優劣がない、またはどれも役に立たないと評価します</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>質問：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n個の添付ファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>Parleyで開く</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>保存されていないものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1件のチャットに未保存のテキストがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>今終了すると失われます。</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>破棄して終了</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>回答の途中です</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>%n 件の回答をまだ書いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>いま終了すると、そこで止まります。届いた分は残り、どれももう一度求めることができます。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>いま終了</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>チャット（Ctrl+1）</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>比較（Ctrl+2）</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>フロー（Ctrl+3）</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>プロンプト（Ctrl+4）</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>利用状況（Ctrl+5）</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定（Ctrl+,）</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>範囲（95%の確度）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>票が足りません</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1：%2、スコア%3、%4～%5</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1、95%の確度で%2～%3</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>集計する票</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>すべての票</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>名前あり</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>集計するタグ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>ランキングをエクスポート</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>投票を読み取れません：%1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>上のモデルと比較されたことがありません</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>投票はまだありません。比較で良い方の回答を選ぶと、ここにモデルのランキングが表示されます。</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>この種の投票はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>あなたの質問に対するあなたの%1票に基づきます：ほかの人の好みとは異なる場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>区間が重なるモデルは同じ順位になります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1個のモデルは%2票未満のため順位がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>10回中8回の勝ちでも、9回に1回は偶然起こります。</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>ほかを介しても一度も比較されていないモデル同士では、スコアに意味がありません。</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>名前を知った投票は名前に左右されることがあります。ブラインドの投票にはそれがありません。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1にエクスポートしました</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>Parley %1が公開されました。何もダウンロードしていません。設定から新機能のページを開けます。</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>前のモデル</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>次のモデル</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>未回答です。</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>審査役：%1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>審査に失敗しました：%1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>比較で開く</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>parley::ReplayDesk</name>
    <message>
        <source>Name of the replay</source>
        <translation>リプレイの名前</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>リプレイを削除しました</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>このリプレイの予算</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>質問中…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>審査中…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10点中%1点</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>最初のトークン %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア%1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>回答が途中で切れました。</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>プロンプト%1、%2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1：質問中</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1：未質問</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：失敗。%2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>このプロンプトは失われました。</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>プロンプト%1：%2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>回答済み %1</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均スコア %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>回答済み %1／%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>リプレイはまだありません。リプレイはプロンプトの一覧を複数のモデルに送り、回答をコストとともに並べて表示します。</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>リプレイの名前を変更</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>リプレイを削除</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>新しいリプレイ</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>ラインナップを選ぶか、モデルを1つずつ追加してください。</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>ラインナップ</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>比較のペイン</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>独自のパラメーター</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>プロンプト（1行に1つ）</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>1行に1つのプロンプト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>入力または貼り付け</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>ファイルのプロンプト</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>表とJSON Lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>「%1」は64 MBを超えています。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>「%1」は使えません：%2。</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>質問の内容、%1の列：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n個のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>These prompts can&apos;t be made: %1.</source>
        <translation>これらのプロンプトは作成できません：%1。</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>一致するプロンプトはありません。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>残り約%1と%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>回答済み %1／%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>未審査 %1</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>支出 %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>支出 %1／%2</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>コスト不明 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止の処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>完了、一部失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1個のモデルにはバッチで尋ねます：回答は1日以内に届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>停止しました：%1。</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>プロンプト%1、%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>比較で開く</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>リプレイをエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1にエクスポートしました</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました：%1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>すべてのリプレイ</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>失敗分を再度尋ねる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>リプレイの進行状況</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>予算を変更…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>バッチとして…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>残りをバッチとして約半額で尋ねる</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>約半額、24時間以内に回答</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>表示するプロンプト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>プロンプトの順序</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>スコアの低い順</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>高額順</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>新しいリプレイ</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>すべてのリプレイ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答する相手</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>変数ごとに列のある表かJSON Lines、以前のチャットの質問、ライブラリのプロンプト、または1行に1つのプロンプトを書いたテキスト。各プロンプトは個別に尋ねられます。</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>以前の質問…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>ライブラリから…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査役</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>各回答を0から10で採点するモデル。回答ごとに1回余分に尋ねます。</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>審査なし</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>審査役に尋ねます</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>審査役への指示</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>超えそうな質問の前で停止します。設けない場合は空にしてください。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>リプレイを開始</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>審査役：%1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>審査役：なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>約%1（%2）</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1、ほか価格不明 %2</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>「%1」は金額ではありません。2.50のように入力してください。</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>一部のモデルは価格が不明なため、予算を守れません。それらを外すか、予算を空にしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>モデルとプロンプトを選ぶと分かります。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>これは尋ねられません：%1。</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1：約%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>うち審査役：約%1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>入力%1トークン。回答は通常の長さと見なします。</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>おそらく予算により途中で停止します。</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>モデルがそう答えたら</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>条件が成り立つなら</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>ステップを選択</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>経路%1、%2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>経路%1、選ばれる条件</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>経路%1は%2へ進みます</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>経路%1を削除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>その他すべての場合</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>計算される条件</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>これに当てはまるかをモデルに尋ねます</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>その他すべての場合</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>お金に関する内容</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>内容は …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>%1にエスカレート：%2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>%1にルーティング：%2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>強力なモデルにも尋ねました：%1。</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>%1でしたが、強力なモデルには尋ねませんでした：%2。</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>、%1を節約</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>、プランなしより%1多い</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>読み取り中：残り%1件のチャット。</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>チャットを読み取れません：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>表示する日数</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>安価</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレート</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>プラン別</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>最近の選択</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>プランを使った場合のコスト</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>以前の質問で試すプラン</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>この期間のチャットから、このコンピューター上で計算します：どこにも問い合わせません。分類器が何も答えなかったものとしてルールだけで判断し、チェックは再現しません。もう一方のモデルも同じトークン数を要すると見なします。</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>対象の質問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答したモデル</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>実際のコスト</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>見込みのコスト</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>プランはまだありません：［プラン］で作成してください。</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>プランの選択を読み取れません：%1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>プランなしより%1多い</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1を節約</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>一部の回答の節約額は不明です：%1件。</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>この期間にモデルを選んだプランはありません。チャットのパラメーターで選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1件の質問：%2件は安価なモデル、%3件は強力なモデルへ。%4件エスカレート、うち%5件はチェック、%6件はあなたによるもの。分類器のコストは%7。</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>%1にエスカレート</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1件の質問のコストは%2。このプランでは約%3：%4件は安価なモデル、%5件は強力なモデルへ。%6件は分類器にかけられたはずです。%7件は使用量か価格が不明なため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>安価：%1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>強力：%1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>プランは簡単な質問を安価なモデルに、残りを強力なモデルに送ります。チャットのパラメーターで選ぶと使われます。各回答には、選ばれたモデル、理由、節約額が示されます。チャットは名前でプランを見つけます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>このプランを削除しますか？</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>これを使うチャットでは、別のプランかモデルを選ぶよう求められます。節約額の記録は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>プランの名前</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答する相手</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>安価なモデル</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>強力なモデル</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>ルール：最初に一致したもので決定</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>安価</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強力</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>一致するルールがないとき、先に小さなモデルに尋ねる</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>必要な確信度</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>分類器に必要な確信度（0から1）</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>分類器に伝えること</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>質問を読み、わずかなコストで3秒以内に判断します。その後はルールだけで決まります。</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>安価な回答が次の場合、強力なモデルにも尋ねる</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空である</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>拒否された</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>途中で切れた</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>長い質問に対して短すぎる</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>できない、または分からないと答えている</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>JSONを求めたのにJSONではない</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>この正規表現に一致</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>この正規表現に一致（空：なし）</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>1チャットあたりの上限回数</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>1チャットでのエスカレート回数</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>なし：ルールだけで決定</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Everyday %1</source>
        <translation>日常%1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>この名前は別のプランが使っているか、使っていました。別の名前を選んでください</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>まだ保存されていません：%1。</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>質問がこれより長い（文字数）</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>質問がこれより短い（文字数）</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>これまでのチャットがこれより長い（文字数）</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>質問にコードがある</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>質問に添付ファイルがある</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>ツールを使える</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>チャットか質問に次のタグのどれかがある</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>質問に次の語のどれかがある</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>質問が正規表現に一致する</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>比較する値</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>安価</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強力</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>そのとき回答する相手</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>ルールを上へ移動</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>1つ、またはコンマ区切りで複数</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>質問していません</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>実行すると、各ステップの質問と回答、所要時間、コストがここに表示されます。</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>フローに戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>止まった所から続けます。回答済みのものは再度尋ねません</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>このフローの実行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>実行のステップ</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>ステップの質問と回答は下で読めます。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1／%2完了</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力%1</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>これまでの出力%1</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>バッチ内</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>%1回目の試行</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>「%1」を選択</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>バッチを待機中</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行%1</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>バッチとして送信しました。回答は1日以内に届き、Parleyを閉じた後でも、届けば実行が続きます。</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>まだ順番が来ていません。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>バッチとして</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>入力約%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>省略されることがあります</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>自分のメッセージ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1年より前</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>期間：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー：%1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>フィルターなしで検索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>見つかったチャット</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>チャットで使われたあらゆる語を、どの文字でも見つけます。“フレーズ全体”は引用符で囲み、-語 は除外されます。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>「%1」に一致するものはありません。語を減らすか、別の表記をお試しください。</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2ミリ秒</translation>
    </message>
</context>
<context>
    <name>parley::SearchPreview</name>
    <message>
        <source>Hit before</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>このメッセージで開く</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>このチャット内の結果</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>前の結果（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>次の結果（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>このメッセージで開く（Enter）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n件のチャット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>%2に%1以上</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
</context>
<context>
    <name>parley::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>parley::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>送信（%1）</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>宛先 %1 %n個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>各%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
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
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>安価</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強力</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>ルーティング · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>ルーティング · 分類器が選択</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
</context>
<context>
    <name>parley::SendSheet</name>
    <message>
        <source>Frame</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>この下書き</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>回答（短縮）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>メッセージ（短縮）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>除外：届かなかったもの</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>除外：思考</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>除外：選択による</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>除外：中間部分</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>要約済み</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>除外：ここでは受け付けない</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1はこのチャット全体をこのコンピューター上で読みます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1はこのコンピューター上で回答します。どこにも送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>このチャットの%n個の部分は読まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>このチャット全体が送信され、何も省かれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>このチャットの%n個の部分は送信されないか、一部だけ送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きを作る</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1はおそらくキャッシュから</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1、%2トークン。%3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… ほか%1バイト：見るには本文をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>回答済み：同じ回答がキャッシュから得られ、コストはかかりません。</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1～%2: 誰が答えるかは分類器が選びます。分類器への質問も含みます</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>価格を読み取り中…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>このモデルの価格はどこにも示されていません。</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>無料：自分のマシンで動作します。</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>約%1（回答%2トークンの場合）</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1（プロバイダーのキャッシュが消えていた場合）</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>最大%1（回答%2トークンの場合）</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>上限なし：回答を制限するものがありません。</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1、回答済み</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>収まりません。%1トークン必要ですが、%2に入るのは%3です。</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>%1への次のメッセージ：%2トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 システムプロンプトと枠組み</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 以前のメッセージ</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 この下書き</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>うち%1はおそらくキャッシュから読み取り</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>うち%1はキャッシュに書き込み</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>推定（%n件の回答から学習）</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>クリックして送信内容を正確に表示</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>選択のとおり、このメッセージから：%1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>選択のとおり：%1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>何も切り捨てません：このチャット全体が送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>最も古い%n件のメッセージを除けば収まります。自動では切り捨てません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>下書きだけで長すぎます。自動では切り捨てません。</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>コンテキスト%1トークン使用</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>%1に収まる量は不明です。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>%2トークン中%1を使用</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>下書きでさらに%1</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>回答に残り%1</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>回答の分を含めて%1超過</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>クリックして空きを作る</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>ネットワークとプロキシ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>データとバックアップ</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>チャットはここに30日間残ります。</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>片付けてありますが、検索で見つかります。</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>最後のメッセージを編集（空の入力欄で）</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>次と前のやり取り（会話で）</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>前と次のバージョン（会話で）</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>名前を変更（チャット一覧で）</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>削除（チャット一覧で）</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>コマンドを選んで新しいキーを押してください。すぐに、どこでも有効になります。文字入力用のキーはテキスト欄で使われます。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>キーで検索</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>キーを押すと、どのコマンドに割り当てられているかが分かります。</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとそのショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>続けて、選んだコマンドの新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>選んだコマンドのキーがなくなります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>選んだコマンドが既定のキーに戻ります。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>すべてのコマンドが既定のキーに戻ります。</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1はどのコマンドにも割り当てられていません。</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Escapeは常に回答を停止します。開いているものを閉じるキーでもあります。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>「%1」から割り当てを移す</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1は「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>チャットはまだありません。Ctrl+Nで始めます。</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>アーカイブしたチャットはありません。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>アーカイブしたチャット</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>削除したチャット</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>「%1」を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>%n件のチャットを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>保存されたことがないため、元に戻せません。</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>バックアップにない限り、元に戻せません。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parleyが応答しません</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parleyはすでに実行中ですが、応答しません。少し待って、もう一度お試しください。それでも解決しない場合は、そのプログラムを終了し、Parleyを起動し直してください。保存済みの内容は失われません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>言い回しの違う同じ質問にも回答する</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>埋め込みの提供元</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>最低類似度</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>温度が%1を超えるチャットでも</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>%1など</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>特に変更しない限りオフです：オンにすると、新しい質問がその都度、選んだプロバイダーに送られ、以前の質問と比較されます。</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>埋め込みを作れるプロバイダーがありません。OpenAI、Gemini、Ollama、またはOpenAI互換のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>どの埋め込みを使うかを選び、モデルを指定してください。それまでは、まったく同じ質問だけがキャッシュから回答されます。</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>新しい質問は、それまでのチャットを除いて、埋め込みのために%1（%2）に送られます。添付ファイル、ツール、コードを含む質問と一時チャットは送られません。この回答には、最初に回答した質問が示されます。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>質問中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>返されたものは埋め込みではありません。</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>動作しています：%1次元。</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
</context>
<context>
    <name>parley::SpellSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language (country)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>このParleyはスペルチェッカーなしでビルドされています。</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>このコンピューターには辞書がありません。hunspell-en-us や hunspell-de-de などのパッケージでHunspell用の辞書をインストールし、Parleyを再起動してください。</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>入力中の誤った単語に下線を引きます。何も選ばない場合は、お使いの言語の辞書を使います。</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>今日：回答%n件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>今月：回答%n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>今月の予算：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>今月、価格不明のリクエストが%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>今日の%2の%1%を使いました。</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>今月の%2の%1%を使いました。</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>%3の今月の%2のうち%1%を使いました。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>「%1」は%3の%2%を使いました。</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>%1とチャットを始める</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>%1をもう一度探す</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>誰かに説明する</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>あなたは{{audience}}に{{words}}語以内で説明します。まず相手にとって何を意味するかから始め、日常生活のたとえを1つ使い、用語は必要な文の中で定義します。最後に、相手が尋ねるべき質問を1つ挙げます。</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>{{topic}}を説明してください。</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>新しい同僚</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>10歳の子ども</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>平易に言う</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>あなたは文章を平易な言葉に書き換えます。事実、数値、名前はすべて残します。短い文、能動的な動詞を使い、何も付け加えません。2通りに読める箇所は元の表現を残し、文章の下にその旨を書きます。</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>当該施設のご利用に際しましては、事前の登録手続きを要するものといたします。</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>部屋を使う前に登録してください。</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>変更をレビューする</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>あなたはコードの変更をレビューします。問題になりうることだけを挙げます：バグ、競合状態、データの消失、呼び出す側にとっての想定外。それぞれについて、行、起こること、テストでの示し方を書きます。スタイルには触れません。何もなければ、1文でそう述べます。</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>目的：{{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>両方の立場で論じる</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>あなたは意思決定を助けます。それぞれの立場について、支持する人が述べるとおりに最も強い論拠を示し、次に、どちらかが正しいために何が真でなければならないか、そのうち1週間以内に確かめられるのはどれかを示します。決定はしません。</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>決めること：{{decision}}

重視すること：{{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダー未登録</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>オフライン、ローカルプロバイダー%n件が利用可能</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n個のプロバイダーが準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n件のチャットが回答中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n件のチャットが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>／%1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>クリックして利用状況を表示</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>モデルが判断する内容：{{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>回答を1つにまとめる方法</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>各行について尋ねること：{{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>モデルに尋ね、肯定されるべきこと（空：尋ねない）</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>変更するテキスト：{{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>尋ねる内容。{{name}} は入力またはステップの結果を受け取ります。</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>ステップの名前</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>尋ねるモデル</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>代わりに尋ねる相手（この順）</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>代わりに尋ねるモデル</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>設定を隠す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>フローのモデルを使う</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>ステップ%1、%2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1に対する操作</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>ファンアウト、同時に%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>%1のモデル：%2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>フローのとおり</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>0から%1までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>質問の前にモデルに伝えること</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>1行に1つ：名前: 値</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>名前、コロン、値を入力してください：city: Berlin。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>モデルが1つの回答を書く</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>上から順に並べる</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>多数の意見</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>完了の条件</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>すべてが回答した</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>すべてに尋ねた（失敗してもよい）</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>最初の1つが回答した</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>指定数が回答した</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>すぐに、1件ずつ</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>バッチとして：より安価、1日以内</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>回答済みの場合</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>常に再度尋ねる</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>0.50のように金額を入力してください。</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>制限時間（秒）</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>共通の設定どおり</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>秒数を%1までで入力してください。</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>上のステップ。ほかは1行に1ステップ、なしは -</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>このステップが失敗しても実行を続ける</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>統合の対象</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>リストである結果の名前</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>行の取得元</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>入力または結果の名前</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>行の呼び名</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>ルーティングプラン</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>なし：下の選択に従う</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>1行に1つ：trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>成り立つべき条件</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>1行に1つの条件</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>下のステップで使う名前</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>次の場合のみ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>追加の試行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>回答の数</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>フローのとおり</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>結果は%1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>%1の場合のみ</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>それ以外は%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>追加の試行%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>失敗してもよい</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>ドラッグするか、Alt+↑とAlt+↓を押すと、ステップを移動します</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>上下キーでステップを移動します。</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>チャットとして続ける</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>バッチを開く</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>ファンアウト</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>行ごと</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>1つのモデルに尋ねます</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>次に進むステップを選びます</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>複数のモデルに同時に尋ねます</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>複数の回答を1つにまとめます</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>リストの行ごとに1回尋ねます</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>ツールを使います</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>モデルを使わずにテキストを変えます</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>条件が成り立たないときに実行を止めます</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>文章を要約</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>添付または貼り付けて、決定事項を取り出す</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>この文章を5文で要約し、続けてすべての決定事項と担当者を挙げてください：</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>変更をレビュー</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>diffを貼り付け。リスクが先、スタイルは最後</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>この変更をレビューしてください。まずリスク、次に不明な点、最後にスタイルを挙げてください：</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>エラーを説明</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>メッセージと発生元を貼り付け</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>このエラー、最も可能性の高い原因、確実に確かめる方法を説明してください：</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>返信の下書き</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>誰宛てか、何を得たいかを伝える</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>このメッセージへの短く親しみやすい返信を下書きしてください。目的： </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>%2行のうちさらに%1行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>チームキャッシュ</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>チームキャッシュ：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>サーバーにユーザーがある場合のみ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>回答とその質問は、そのサーバーを読める全員に見えるようになり、書き込める人は、あなたが受け取る回答の内容を変えることができます。一時チャットとツールを使った回答は共有されません。</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>自分の回答がそこで共有されることに同意します</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>チーム全体の分を消去…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>回答は、自分のRedisサーバーでチームと共有できます。まず自分のキャッシュ、次にチームのキャッシュを調べ、新しいものは両方に保存します。</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>チーム全体の回答を消去しますか？</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>誰からも見えなくなります。チャットと各自のキャッシュの回答は残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>サーバーにある場合のみ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>チームは%1件の回答、%2を保持しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1件の質問に回答し、%2を節約しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>動作しています：%1、ベクトルセットあり。</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>動作しています：%1、ベクトルセットなし。</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 ただし、そこには何も保存できません：%2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>その名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>そのアドレスで待ち受けているものはありません。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>サーバーの応答が遅すぎて、待つ価値がありません。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>Redisではありません：応答が意味をなしません。</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>ユーザーまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>そのユーザーには、キャッシュに必要な権限がありません。</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>このParleyはRedisの暗号化なしでビルドされています：信頼できるネットワークで redis:// を使ってください。</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>サーバーは読み取り専用です。</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>サーバーのメモリーがいっぱいです。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーがビジーです。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>%1から接続しています。</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>%1から接続していますが、何も保存できません：%2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>%1から接続できません。繰り返し試しています。%2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>使えません：%1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>オン。次の質問のときに問い合わせます。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフです。</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>ツールに渡す内容</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>拒否したことがモデルに伝わります</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>取り消すまで、すべてのチャットで</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>このチャットで許可</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>設定で取り消すまで、このチャットで</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回だけ許可</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>この呼び出し1回のみ</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>この呼び出しを許可しますか？%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>%1を呼び出しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>渡す内容はありません</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>継続的な許可は、このツールのあらゆる呼び出しに適用されます。</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>継続的な許可は、このアドレスだけに適用されます。</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>呼び出し回数の上限で停止しました：%1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>呼び出しは終わる前に停止されました</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>回答は続きませんでした</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>電卓</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>添付ファイルを読む</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>自分の会話を検索</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Webページを取得</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>日付と時刻を伝えます</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>このコンピューターで計算します</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>このチャットの添付ファイルの行を送ります</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>ほかのチャットの抜粋をモデルに送ります</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>インターネット上のサーバーに問い合わせ、アドレスが伝わります</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>1回許可</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>このチャットで許可</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>終了不明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>ツールの選択はチャットごとで、自動的にオンになるものはありません。継続して許可していない限り、ツールを呼び出す前に確認します。</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>このコンピューターとプライベートネットワークのページを許可する</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>1つの質問での呼び出し回数の上限</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>継続して許可</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>なし：呼び出しのたびに確認します。</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>呼び出しの記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>渡した内容</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>すべてのチャットで</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>「%1」で</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>%1、%2を取り消す</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>一時的またはなし</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>削除済みまたは名前なし</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>ツールの許可を読み取りまたは変更できません：%1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>最初のトークンを待っています</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>%1のコード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>見出しレベル%1</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>最新へ移動 · 新着%1件</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1項目のリスト</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>画像のアドレスをコピー</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>リンクを開く…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>表をCSVとしてコピー</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>表をMarkdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>数式をTeXとしてコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>回答をMarkdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>回答をプレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>回答をリッチテキストとしてコピー</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>ここから新しいチャット</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>別のバージョンと比較</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1件のチャット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1件を引き継げませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>添付ファイル：エクスポートに名前はありますが、中身がありません</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>回答の出典</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>モデルの思考の要約</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>以前のメッセージが省かれたことを示す印</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>回答の代わりのエラーメッセージ</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>リンクされているだけのファイル</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>エクスポートに含まれない部分</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>不明な種類の内容</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>重複していたメッセージ（1つを残しました）</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>同じ番号の異なる2つのメッセージ（両方を残しました）</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>返信先のメッセージがなく、独自のブランチとして始まります</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>互いに返信し合って循環するメッセージ（切り離しました）</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>メッセージのないチャット</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>重複していたチャット（新しい方を残しました）</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>チャットではないもの</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>パスがアーカイブの外を指すファイル（読み取りませんでした）</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>別のファイルへのリンク（たどりませんでした）</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>見つからないチャットのファイル</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>読み取れないチャットのファイル</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>読み取れない行</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>何もインポートされませんでした：ファイルは暗号化されていますが、パスフレーズが入力されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>何もインポートされませんでした：このパスフレーズではファイルを開けません。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>何もインポートされませんでした：ファイルは保存後に変更されたか、壊れています。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>何もインポートされませんでした：ファイルの末尾が欠けているか、壊れています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>何もインポートされませんでした：このファイルはより新しいParleyで書かれています。Parleyを更新してください。</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>何もインポートされませんでした：ファイルを開くには、Parleyが要求する量をはるかに超えるメモリーが必要です。Parleyのファイルではありません。</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>何もインポートされませんでした：ファイルを開くための空きメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>何もインポートされませんでした：%1。</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>インポートを停止しました。%1を取り込み済みです。ファイルをもう一度インポートすると、残りが追加されます。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み取り中…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>チャットをインポート中、%1／%2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>チャットをエクスポート中、%1／%2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>インポートは途中で終わりました（%1を取り込み済み）：%2。</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>何もインポートされませんでした：このファイルにはメッセージがありません。</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>%1からインポートしました：%2、%3。</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>すでに存在：%1。</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>エクスポートを停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>何もエクスポートされませんでした：パスフレーズを使うための空きメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>何もエクスポートされませんでした：%1。</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>%1として保存しました（読み取れないものを除く）：%2。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>%1として保存しました：%2。</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>このパスフレーズではファイルを開けません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>チャットプログラムのエクスポート (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>このアーカイブは暗号化されています</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>保存時のパスフレーズを入力してください：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>アーカイブを暗号化</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>このパスフレーズがなければ誰もファイルを開けません。あなたにもParleyにも回避する方法はありません。大切に保管してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Parleyのチャット %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>Parleyを開く</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>このチャットには、回答のある質問がまだありません。</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>チャットから例を取り込む</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>チャットのやり取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>「%1」のやり取り</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>%n件のやり取りを取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>新しいParleyを1日に1回確認する</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>選択しない限りオフです。github.comにリリースの一覧を問い合わせるだけで、ほかには何も送りません。Parleyが自動でダウンロードやインストールをすることはありません。</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>Parley %1が%2に公開されました。</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>Parley %1が公開されました。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>新しいものがあるかどうか分かりません：%1。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>これは最新のParleyです。</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>利用状況をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>台帳を読み取れません：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>表示する日数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>ルーティングの節約額</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>利用状況をエクスポート</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>この期間に質問はありません。回答は終わり次第、ここで集計されます。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>コストの推移</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>高額順</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1にエクスポートしました</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>ヒット率 %1%</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>キャッシュによる節約</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>以前に尋ねた質問</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>自分のキャッシュからの回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1件の回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1を節約</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>プロバイダー自身の数値</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>報告額（価格表と異なる分）</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>価格表による同じ分</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>フロー別</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>フローなし</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>人別</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, key</comment>
        <translation>%1、%2</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>about %1 of it stopped before it was counted</source>
        <translation>うち約%1は集計前に停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>価格不明のリクエスト%n件は含まれません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>7日間の支出</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1の支出</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>%1～%2の支出</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>キャッシュによる節約額</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>%2までに%1の見込み</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>予算 %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>予算を設定</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1使用</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1使用、%2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>100%で停止</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>100%で確認</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>%1で警告、%2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>入力%1 · 出力%2</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>入力のうち%1をキャッシュから読み取り</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>中央値 各%1</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>最初のトークン %1</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>変更しなければ%1</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>空でも可</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>いずれか1つ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>どのテキストにもありません</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>変更しなければ%1</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>空でも可</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>自分が送信</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>モデルが回答</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>複数行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>選択肢（1行に1つ）</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>変更しないときの値</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>新しい変数</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>名前は文字で始まり、文字、数字、空白、-、_ が続きます。</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>別の変数が%1という名前です。</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>選べるものを1行に1つずつ書いてください。</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>初期値にできません：%1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1、バージョン%2／%3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>タグ（コンマ区切り）：コード, ドイツ語</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>理由は？（自分用のメモ）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ：%1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>ネットワークを待っている質問</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>最初のトークンを待っています、%1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>%1の制限内の順番を待っています、%2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1、%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>無料、オフラインで動作</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>モデルを読み込み中です。少し後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>起動してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>キーで</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>Parleyへようこそ</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>このコンピューターにあるモデルを選ぶか、キーを貼り付けてください。後から追加することもできます。</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>すぐに使えます</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>ローカルサーバーをもう一度探す</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>または選択</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>カスタムアドレス</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>ネットワークを使わない用意済みの回答（デモと表示されます）</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず見て回る</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>ChatGPT、Claude、Chatboxからチャットを取り込む</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>Ollama、llama.cpp、LM Studio、vLLMを探しています…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>環境変数にキーが見つかりました</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>Ollama、llama.cpp、LM Studio、vLLMを探しました</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>設定を書き込めませんでした：%1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>比較が終わりました。すべてが回答したわけではありません。</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>すべての回答がそろいました。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>フローが終わりました。</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>フローは失敗しました。</translation>
    </message>
</context>
</TS>
