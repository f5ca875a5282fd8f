<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>parley::Actions</name>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时聊天</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>在消息中搜索</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>回答参数</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>在此聊天中腾出空间</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>Add a pane to compare</source>
        <translation>添加要对比的窗格</translation>
    </message>
    <message>
        <source>Merge the compared answers</source>
        <translation>合并对比的回答</translation>
    </message>
    <message>
        <source>Tint what only one answer says</source>
        <translation>为仅一个回答中有的内容着色</translation>
    </message>
    <message>
        <source>Hide or show who answers</source>
        <translation>隐藏或显示由谁回答</translation>
    </message>
    <message>
        <source>Replay prompts…</source>
        <translation>重放提示词…</translation>
    </message>
    <message>
        <source>Batches…</source>
        <translation>批次…</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Archive chat</source>
        <translation>归档聊天</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>删除聊天</translation>
    </message>
    <message>
        <source>Copy to a new chat</source>
        <translation>复制到新聊天</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独窗口中打开</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>快捷窗口</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>已归档的聊天</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的聊天</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>复制最后一个代码块</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有聊天…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入聊天…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Lock Parley</source>
        <translation>锁定 Parley</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>parley::AddProvider</name>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>测试并保存</translation>
    </message>
    <message>
        <source>Or choose the provider</source>
        <translation>或选择提供商</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>parley::Announcer</name>
    <message>
        <source>Answer finished</source>
        <translation>回答完毕</translation>
    </message>
    <message>
        <source>Answer finished, %1</source>
        <translation>回答完毕，%1</translation>
    </message>
    <message>
        <source>Code, lines: %1</source>
        <translation>代码，行数：%1</translation>
    </message>
    <message>
        <source>%1 code, lines: %2</source>
        <translation>%1 代码，行数：%2</translation>
    </message>
    <message>
        <source>Table, columns: %1, rows: %2</source>
        <translation>表格，列数：%1，行数：%2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 正在回答</translation>
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
        <translation>回答参数</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Answers in this chat</source>
        <translation>此聊天中的回答</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What every answer here should keep in mind</source>
        <translation>此处每个回答都应记住的内容</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>A number from 0 to 2.</source>
        <translation>0 到 2 之间的数。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P 值</translation>
    </message>
    <message>
        <source>A number from 0 to 1.</source>
        <translation>0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最长回答（Token）</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>大于 0 的整数。</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Stop at these words, one a line</source>
        <translation>遇到这些词时停止，每行一个</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>以前问过的问题</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Tools the answers may ask for</source>
        <translation>回答可以请求的工具</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>%1, by your settings</source>
        <translation>%1，按设置</translation>
    </message>
    <message>
        <source>Always ask the model: this chat is temporary</source>
        <translation>始终询问模型：此聊天是临时的</translation>
    </message>
    <message>
        <source>From the cache, by your settings</source>
        <translation>来自缓存，按设置</translation>
    </message>
    <message>
        <source>Always ask the model, by your settings</source>
        <translation>始终询问模型，按设置</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Always ask the model</source>
        <translation>始终询问模型</translation>
    </message>
    <message>
        <source>The model of this chat; plans are made in Settings, Routing</source>
        <translation>此聊天的模型；方案在“设置”的“路由”中创建</translation>
    </message>
    <message>
        <source>The model of this chat</source>
        <translation>此聊天的模型</translation>
    </message>
    <message>
        <source>Routed by the plan %1</source>
        <translation>由方案 %1 路由</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>系统提示词：%1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>Top P %1</source>
        <translation>Top P 值 %1</translation>
    </message>
    <message>
        <source>At most %1 tokens an answer</source>
        <translation>每个回答最多 %1 个 Token</translation>
    </message>
    <message>
        <source>Reasoning effort %1</source>
        <translation>推理强度 %1</translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <translation>在 %1 处停止</translation>
    </message>
    <message>
        <source>Takes answers from the cache</source>
        <translation>使用缓存中的回答</translation>
    </message>
    <message>
        <source>Always asks the model</source>
        <translation>始终询问模型</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>工具：%1</translation>
    </message>
</context>
<context>
    <name>parley::AnswerWatch</name>
    <message>
        <source>Temporary chat</source>
        <translation>临时聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>回答失败。</translation>
    </message>
</context>
<context>
    <name>parley::AppLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>That is not the passphrase. Wait a moment before you try again.</source>
        <translation>密码短语不正确。请稍候再试。</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark; as the system follows its choice at once.</source>
        <translation>浅色或深色；选择跟随系统时会立即随之变化。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
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
        <translation>高对比度为黑白两色，用线条代替底色，键盘焦点周围的框更粗。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything in the window. The commands “Larger text” and “Smaller text” change it too.</source>
        <translation>窗口中所有内容的大小。命令“放大文字”和“缩小文字”也会更改它。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>With reduced motion nothing slides, turns or blinks: it is there at once, or says in words that it goes on.</source>
        <translation>减少动效时，没有任何东西滑动、旋转或闪烁：内容立即出现，或用文字说明仍在继续。</translation>
    </message>
    <message>
        <source>What screen readers are told</source>
        <translation>向屏幕阅读器播报的内容</translation>
    </message>
    <message>
        <source>Answers as they are written</source>
        <translation>边写边播报回答</translation>
    </message>
    <message>
        <source>Only start and end</source>
        <translation>仅开始和结束</translation>
    </message>
    <message>
        <source>An answer aloud while it is written, or only that it began and ended.</source>
        <translation>在撰写回答时朗读，或只播报回答的开始和结束。</translation>
    </message>
</context>
<context>
    <name>parley::AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Token（估计）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>parley::AuthorityField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>移除证书颁发机构</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>证书颁发机构文件</translation>
    </message>
    <message>
        <source>A PEM file, where the server has its own authority</source>
        <translation>PEM 文件，用于服务器有自己的颁发机构时</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>选择证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>parley::BackupRow</name>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>最后更改 %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>%1 的备份，%2，%3</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Put this in place of what is there now? The present chats are set aside and stand in this list then.</source>
        <translation>用它替换现有内容吗？当前的聊天会被搁置，并出现在此列表中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>parley::BatchList</name>
    <message>
        <source>No batches yet. A batch puts many questions to one model at about half the price; the answers come within a day, also while Parley is closed.</source>
        <translation>还没有批次。批次以大约一半的价格向一个模型提出许多问题；回答在一天之内返回，即使 Parley 已关闭。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>删除批次</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>立即询问提供商</translation>
    </message>
    <message>
        <source>Ask failed again…</source>
        <translation>重新询问失败项…</translation>
    </message>
    <message>
        <source>Cancel batch…</source>
        <translation>取消批次…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>导出批次</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批次进度</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>批次的行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>结果中有 %1 行不属于此批次的任何一行。</numerusform>
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
        <translation>新建批次</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>A model of OpenAI or Anthropic: they take many questions at once and answer within a day.</source>
        <translation>OpenAI 或 Anthropic 的模型：可一次接受许多问题，并在一天之内回答。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, or text with one prompt a line. The answers come back beside the columns.</source>
        <translation>每个变量一列的表格或 JSON 行，或每行一个提示词的文本。回答会返回在各列旁边。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最长回答（Token）</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>发送批次</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Who answers: %1</source>
        <translation>由谁回答：%1</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>选择由谁回答</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Known once a model and prompts are chosen.</source>
        <translation>选择模型和提示词后可知。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>“%1” is no number of tokens. Enter one such as 500, or nothing.</source>
        <translation>“%1”不是 Token 数。请输入如 500 的数，或留空。</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>输入 %1 个 Token。回答按通常的长度估算。</translation>
    </message>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>超出一个批次的容量，因此将分成 %1 个批次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1，第 %2 部分，共 %3 部分</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>提供商处理中</translation>
    </message>
    <message>
        <source>Fetching answers</source>
        <translation>正在获取回答</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 / %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 paid, %2 saved</source>
        <translation>已付 %1，节省 %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>已付 %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>about %1 instead of %2</source>
        <translation>约 %1 而不是 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>发送于 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>过期于 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what %1 cost in a batch.</source>
        <translation>没有人知道 %1 在批次中的价格。</translation>
    </message>
    <message>
        <source>About %1 for %2, %3 less than asked one by one</source>
        <translation>约 %1，%2，比逐个询问少 %3</translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>约 %1，%2</translation>
    </message>
</context>
<context>
    <name>parley::BatchesDesk</name>
    <message>
        <source>%1. The answers come within 24 hours, also while Parley is closed.</source>
        <translation>%1。回答在 24 小时内返回，即使 Parley 已关闭。</translation>
    </message>
    <message>
        <source>Ask the rest as a batch?</source>
        <translation>将其余的作为批次询问？</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>发送批次</translation>
    </message>
    <message>
        <source>This can&apos;t be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>Ask the failed rows again?</source>
        <translation>重新询问失败的行？</translation>
    </message>
    <message>
        <source>They become a new batch. %1.</source>
        <translation>它们将成为新的批次。%1。</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>取消此批次？</translation>
    </message>
    <message>
        <source>What was answered until then stays, and is paid. The other rows stay unanswered.</source>
        <translation>到那时已回答的会保留，并已付费。其他行不会得到回答。</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>取消批次</translation>
    </message>
    <message>
        <source>Delete this batch for good?</source>
        <translation>永久删除此批次？</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted here. What it cost stays in the usage.</source>
        <translation>它的问题和回答会在此删除。费用仍保留在用量中。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Export batch</source>
        <translation>导出批次</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hide picture %1</source>
        <translation>隐藏图片 %1</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>显示图片 %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
</context>
<context>
    <name>parley::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <translation>已用预算的 %1%</translation>
    </message>
</context>
<context>
    <name>parley::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Before a request leaves, Parley reserves the most it may cost. Leave an amount empty for no budget. Models on this computer cost nothing and are never stopped.</source>
        <translation>请求发出之前，Parley 会预留它可能产生的最高费用。金额留空表示不设预算。此电脑上的模型不收费，也从不会被停止。</translation>
    </message>
    <message>
        <source>Ask before using a model whose price nobody knows</source>
        <translation>使用价格未知的模型前先询问</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1，金额</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1，警告</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>无警告</translation>
    </message>
    <message>
        <source>Warn at %1 %</source>
        <translation>达到 %1% 时警告</translation>
    </message>
    <message>
        <source>%1, at the limit</source>
        <translation>%1，达到上限时</translation>
    </message>
    <message>
        <source>Then stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>每个聊天</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1，每月</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 5 or 2.50; until then the former budget holds.</source>
        <translation>这不是金额。请写成 5 或 2.50 的形式；在此之前沿用原来的预算。</translation>
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
        <translation>聊天已归档</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>聊天已删除</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept</source>
        <translation>文件夹已删除，其中的聊天已保留</translation>
    </message>
</context>
<context>
    <name>parley::CacheNote</name>
    <message>
        <source>From cache, %1 % similar, asked %2: %3</source>
        <translation>来自缓存，相似度 %1%，询问于 %2：%3</translation>
    </message>
    <message>
        <source>From cache, %1, saved %2</source>
        <translation>来自缓存，%1，节省 %2</translation>
    </message>
    <message>
        <source>From cache, %1</source>
        <translation>来自缓存，%1</translation>
    </message>
    <message>
        <source>From the cache, answered %1 to a question %2 % similar: %3</source>
        <translation>来自缓存，%1 回答了相似度 %2% 的问题：%3</translation>
    </message>
    <message>
        <source>From the cache, answered %1, saved %2</source>
        <translation>来自缓存，回答于 %1，节省 %2</translation>
    </message>
    <message>
        <source>From the cache, answered %1</source>
        <translation>来自缓存，回答于 %1</translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Answer from the cache what was asked before</source>
        <translation>问过的问题由缓存回答</translation>
    </message>
    <message>
        <source>On unless you choose otherwise: only the very same question, in the same chat so far, to the same model with the same parameters is answered so, at once and for nothing. The answer says so and can be refreshed. Each chat can have its own choice; temporary chats and answers with tools never come from here.</source>
        <translation>默认开启：只有在此前聊天相同、模型和参数都相同的情况下提出完全相同的问题，才会这样立即且免费地回答。回答会注明这一点，并且可以刷新。每个聊天可以单独选择；临时聊天和使用工具的回答从不来自这里。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No longer than</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>When it is full, what was not used for the longest time goes first.</source>
        <translation>满了之后，最久未使用的先移除。</translation>
    </message>
    <message>
        <source>What it holds and saved</source>
        <translation>其中的内容和节省的费用</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>清空缓存…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>清空回答缓存？</translation>
    </message>
    <message>
        <source>Chats keep their answers. What is asked again is paid for again.</source>
        <translation>聊天会保留它们的回答。再次询问的问题需要再次付费。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>The cache can&apos;t be read. Models are asked as if there were none.</source>
        <translation>无法读取缓存。将按没有缓存的情况询问模型。</translation>
    </message>
    <message>
        <source>No answer is kept now.</source>
        <translation>现在没有保留任何回答。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 个回答，%2，最早的来自 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked twice yet.</source>
        <translation>还没有重复问过的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>自 %2 以来由它回答了 %1 个问题，节省 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside as %1, and a new one was begun; your chats are not affected.</source>
        <translation>缓存已损坏。它已另存为 %1，并新建了一个缓存；您的聊天不受影响。</translation>
    </message>
    <message>
        <source>The cache can&apos;t be cleared: %1</source>
        <translation>无法清空缓存：%1</translation>
    </message>
</context>
<context>
    <name>parley::CardPainter</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message>
        <source>Temporary chats</source>
        <translation>临时聊天</translation>
    </message>
    <message>
        <source>A chat that was deleted</source>
        <translation>一个已删除的聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1，%2，%n 个回答，输入 %3 个 Token，%4 来自缓存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCosts</name>
    <message>
        <source>Chats, most expensive first</source>
        <translation>聊天，费用最高的在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>parley::ChatDesk</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New chat that is kept</source>
        <translation>新建会保留的聊天</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens, %3</source>
        <translation>此聊天的名称：%1，%2 个 Token，%3</translation>
    </message>
    <message>
        <source>The name of this chat: %1, %2 tokens</source>
        <translation>此聊天的名称：%1，%2 个 Token</translation>
    </message>
</context>
<context>
    <name>parley::ChatHeader</name>
    <message>
        <source>Title of the chat</source>
        <translation>聊天标题</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>临时，不保存</translation>
    </message>
    <message>
        <source>More for this chat</source>
        <translation>此聊天的更多操作</translation>
    </message>
    <message>
        <source>Nothing of this chat is written to the disk. It is gone when Parley quits.</source>
        <translation>此聊天的任何内容都不会写入磁盘。退出 Parley 后即消失。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>parley::ChatMenu</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独窗口中打开</translation>
    </message>
    <message>
        <source>Move back to the chats</source>
        <translation>移回聊天</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>删除文件夹，保留其中的聊天</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>parley::ChatPane</name>
    <message>
        <source>What are we working on?</source>
        <translation>我们来做些什么？</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>临时聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>路由 · %1</translation>
    </message>
    <message>
        <source>Choose a model first (Ctrl+M)</source>
        <translation>请先选择模型 (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>parley::ChatWindow</name>
    <message>
        <source>Move to the main window</source>
        <translation>移到主窗口</translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message>
        <source>Thinking… %1</source>
        <translation>正在思考… %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <translation>思考了 %1</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 个 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ClearFields</name>
    <message>
        <source>Every chat goes, those in the archive and the trash included, also answers that are on their way. Comparisons, prompts, flows, the figures of usage and backups stay: an older backup still holds chats.</source>
        <translation>所有聊天都会删除，包括归档和回收站中的聊天，以及正在生成的回答。对比、提示词、流程、用量数据和备份会保留：较早的备份中仍有聊天。</translation>
    </message>
    <message>
        <source>Clear all chats…</source>
        <translation>清除所有聊天…</translation>
    </message>
    <message>
        <source>Clear all chats for good?</source>
        <translation>要永久清除所有聊天吗？</translation>
    </message>
    <message>
        <source>Clear all chats</source>
        <translation>清除所有聊天</translation>
    </message>
    <message>
        <source>What was asked before is asked, and paid, again. Chats keep the answers they show.</source>
        <translation>以前问过的问题会重新提问并付费。聊天会保留其显示的回答。</translation>
    </message>
    <message>
        <source>Clear the kept answers…</source>
        <translation>清除保留的回答…</translation>
    </message>
    <message>
        <source>Clear the cache of answers?</source>
        <translation>清空回答缓存？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>缓存已清空。</translation>
    </message>
    <message>
        <source>All chats are gone.</source>
        <translation>所有聊天都已清除。</translation>
    </message>
    <message>
        <source>Not all could be cleared: %1. Try again.</source>
        <translation>未能全部清除：%1。请重试。</translation>
    </message>
</context>
<context>
    <name>parley::CodeLanguages</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>复制 %1 代码</translation>
    </message>
    <message>
        <source>Don&apos;t wrap lines</source>
        <translation>不自动换行</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>再显示 %1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CommandChip</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Give it a command</source>
        <translation>设置命令</translation>
    </message>
    <message>
        <source>Command /%1, change</source>
        <translation>命令 /%1，更改</translation>
    </message>
    <message>
        <source>Give it a command to call it by in a chat</source>
        <translation>设置在聊天中调用它的命令</translation>
    </message>
    <message>
        <source>Type /%1 in a chat to call it</source>
        <translation>在聊天中输入 /%1 即可调用</translation>
    </message>
</context>
<context>
    <name>parley::CommandPalette</name>
    <message>
        <source>Search actions, chats and models</source>
        <translation>搜索操作、聊天和模型</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>要对它做什么</translation>
    </message>
    <message>
        <source>Search inside messages</source>
        <translation>在消息中搜索</translation>
    </message>
    <message>
        <source>Search inside messages for “%1”</source>
        <translation>在消息中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message>
        <source>Title of the comparison</source>
        <translation>对比标题</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>所有对比</translation>
    </message>
    <message>
        <source>Tinted</source>
        <comment>a legend: text that is tinted</comment>
        <translation>着色</translation>
    </message>
    <message>
        <source>only in this answer</source>
        <translation>仅在此回答中</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>More for this comparison</source>
        <translation>此对比的更多操作</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Names, colours and figures are hidden and the order is shuffled, until you pick</source>
        <translation>在您选择之前，名称、颜色和数字会被隐藏，顺序会被打乱</translation>
    </message>
    <message>
        <source>Tint in each answer what no other says; with a pick, what differs from it</source>
        <translation>为每个回答中别处没有的内容着色；选择之后，为与所选不同的内容着色</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, merged</source>
        <comment>3 models</comment>
        <translation>%1，已合并</translation>
    </message>
</context>
<context>
    <name>parley::CompareOffline</name>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>The other panes still answer. Send again in these when the network returns.</source>
        <translation>其他窗格仍可回答。网络恢复后，请在这些窗格中重新发送。</translation>
    </message>
    <message>
        <source>What you write stays in the field below until you send it.</source>
        <translation>您所写的内容会留在下方的输入框中，直到您发送。</translation>
    </message>
</context>
<context>
    <name>parley::ComparePage</name>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>Eight panes are the most</source>
        <translation>最多八个窗格</translation>
    </message>
    <message>
        <source>Names are hidden until you pick</source>
        <translation>选择之前名称会被隐藏</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them (Esc)</source>
        <translation>请等待全部回答完毕，或停止它们 (Esc)</translation>
    </message>
    <message>
        <source>Nobody was asked: %1 can&apos;t be used. Choose another model there, or set its provider up again.</source>
        <translation>没有询问任何模型：%1 无法使用。请在那里选择其他模型，或重新设置其提供商。</translation>
    </message>
</context>
<context>
    <name>parley::ComparePane</name>
    <message>
        <source>Room is made in the chat itself: choose “Continue here, as a chat”.</source>
        <translation>空间在聊天本身中腾出：请选择“作为聊天从此处继续”。</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Pane %1</source>
        <translation>窗格 %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>与 %1 的对话</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Answering for %1</source>
        <translation>已回答 %1</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · 此电脑</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonDesk</name>
    <message>
        <source>A temporary chat can&apos;t be compared, as nothing of it is ever written down. Begin an ordinary one.</source>
        <translation>临时聊天不会留下任何记录，因此无法对比。请开始一个普通聊天。</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>折叠相同部分</translation>
    </message>
    <message>
        <source>What all say, while Diff is on</source>
        <translation>显示差异时，所有回答共有的内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Make a chat of each pane</source>
        <translation>将每个窗格变成聊天</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>删除对比</translation>
    </message>
    <message>
        <source>Merged answer deleted</source>
        <translation>合并的回答已删除</translation>
    </message>
    <message>
        <source>Names are hidden until you pick, and a file would show them. Pick an answer or show the names, then export.</source>
        <translation>选择之前名称会被隐藏，而文件会显示它们。请先选择一个回答或显示名称，再导出。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>All panes are in “%1” now.</source>
        <translation>所有窗格现在都在“%1”中。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>对比已删除</translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message>
        <source>Search comparisons</source>
        <translation>搜索对比</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>所有对比</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparisons yet.</source>
        <translation>还没有对比。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>parley::Composer</name>
    <message>
        <source>“%1” was not attached: it is protected by a password. Save a copy without one and attach that.</source>
        <translation>未附加“%1”：它受密码保护。请另存一份没有密码的副本再附加。</translation>
    </message>
    <message>
        <source>“%1” was not attached: this PDF is damaged and can&apos;t be read.</source>
        <translation>未附加“%1”：此 PDF 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>“%1” was not attached: there is no text in this PDF, only pictures of pages. Attach the pages as images.</source>
        <translation>未附加“%1”：此 PDF 中没有文字，只有页面图片。请将页面作为图片附加。</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is too large. Images and PDF files may have 20 MB, texts 2 MB.</source>
        <translation>未附加“%1”：文件太大。图片和 PDF 文件最大 20 MB，文本最大 2 MB。</translation>
    </message>
    <message>
        <source>“%1” was not attached: it can&apos;t be read. Look whether it is a whole file that you may open.</source>
        <translation>未附加“%1”：无法读取。请检查它是否是您可以打开的完整文件。</translation>
    </message>
    <message>
        <source>“%1” was not attached: only images, PDF files and texts can be sent.</source>
        <translation>未附加“%1”：只能发送图片、PDF 文件和文本。</translation>
    </message>
    <message>
        <source>Editing an earlier message. The old one stays as a branch.</source>
        <translation>正在编辑较早的消息。原消息会作为分支保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Attach images, PDF or text files</source>
        <translation>附加图片、PDF 或文本文件</translation>
    </message>
    <message>
        <source>Take a prompt of the library</source>
        <translation>使用库中的提示词</translation>
    </message>
    <message>
        <source>Ask anything. Type / for prompts.</source>
        <translation>随便问。输入 / 使用提示词。</translation>
    </message>
    <message>
        <source>Ask all of them</source>
        <translation>询问全部</translation>
    </message>
    <message>
        <source>Say more, and the answer changes course</source>
        <translation>继续补充，回答会改变方向</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>请先写一条消息</translation>
    </message>
    <message>
        <source>Say it to the running answer (%1). Esc stops it</source>
        <translation>对正在生成的回答说 (%1)。按 Esc 停止</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>%1 is a time</comment>
        <translation>截图 %1.png</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>parley::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>parley::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>parley::ContextGauge</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
</context>
<context>
    <name>parley::ConversationDelegate</name>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>聊天标题</translation>
    </message>
</context>
<context>
    <name>parley::ConversationListModel</name>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>还剩 %1 天</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>instead of the time of a chat</comment>
        <translation>临时</translation>
    </message>
</context>
<context>
    <name>parley::CoreWords</name>
    <message>
        <source>a proxy with a user name or password can&apos;t be kept: it would stand in a file; set it up in the system instead</source>
        <translation>无法保存带用户名或密码的代理：它们会存放在文件中；请改为在系统中设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a variable: names begin with a letter and have letters, digits, blanks, - and _</source>
        <translation>“%1”不是变量名：名称以字母开头，由字母、数字、空格、- 和 _ 组成</translation>
    </message>
    <message>
        <source>the authority file %1 holds no certificate in PEM (the text form that begins with BEGIN CERTIFICATE)</source>
        <translation>证书颁发机构文件 %1 不包含 PEM 格式的证书（以 BEGIN CERTIFICATE 开头的文本格式）</translation>
    </message>
    <message>
        <source>the entry was stored but isn&apos;t found: the keyring is locked, or another program removed it</source>
        <translation>条目已存储但找不到：密钥环已锁定，或其他程序移除了它</translation>
    </message>
    <message>
        <source>this is neither JSON nor a ZIP archive; choose the file as the other program exported it</source>
        <translation>这既不是 JSON 也不是 ZIP 归档；请选择其他程序导出的原始文件</translation>
    </message>
    <message>
        <source>a proxy is &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port, not &quot;%1&quot;</source>
        <translation>代理应为 &quot;system&quot;、&quot;none&quot;、http://host:port 或 socks5://host:port，而不是“%1”</translation>
    </message>
    <message>
        <source>the archive has a password; unpack it and choose the folder or the file inside</source>
        <translation>归档有密码；请解压后选择其中的文件夹或文件</translation>
    </message>
    <message>
        <source>this file only lists archives; download the archives it names and import those</source>
        <translation>此文件只列出归档；请下载其中列出的归档并导入</translation>
    </message>
    <message>
        <source>the archive only holds other archives; unpack it and import those one by one</source>
        <translation>该归档只包含其他归档；请解压后逐个导入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send keys and texts unencrypted over the internet: use https://</source>
        <translation>“%1”会在互联网上以未加密方式发送密钥和文本：请使用 https://</translation>
    </message>
    <message>
        <source>this is a web page; choose the ZIP archive or the JSON file of the export</source>
        <translation>这是网页；请选择导出的 ZIP 归档或 JSON 文件</translation>
    </message>
    <message>
        <source>written by a newer Parley (schema %1, this one knows %2); nothing was changed</source>
        <translation>由较新的 Parley 写入（架构 %1，当前版本支持 %2）；未作任何更改</translation>
    </message>
    <message>
        <source>the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again</source>
        <translation>文本既不是 UTF-8 也不是 UTF-16；请保存为 UTF-8 后重试</translation>
    </message>
    <message>
        <source>the two braces are never closed; write \{{ to send them as they are</source>
        <translation>双花括号没有闭合；要原样发送请写 \{{</translation>
    </message>
    <message>
        <source>what came is no list of prices: %1; the prices from before hold on</source>
        <translation>收到的内容不是价格列表：%1；继续沿用之前的价格</translation>
    </message>
    <message>
        <source>the pattern is empty: write a regular expression, or remove it</source>
        <translation>模式为空：请写入正则表达式，或将其移除</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>服务器指向另一个地址，不会跟随</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no batches; profiles of OpenAI and Anthropic do</source>
        <translation>“%1”不支持批次；OpenAI 和 Anthropic 的配置支持</translation>
    </message>
    <message>
        <source>the archive is damaged (%1); export or download it again</source>
        <translation>归档已损坏 (%1)；请重新导出或下载</translation>
    </message>
    <message>
        <source>nobody knows what %1 costs, so the budget can&apos;t be kept</source>
        <translation>没人知道 %1 的费用，因此无法遵守预算</translation>
    </message>
    <message>
        <source>the JSON is nested deeper or larger than Parley reads</source>
        <translation>JSON 的嵌套深度或大小超出 Parley 可读取的范围</translation>
    </message>
    <message>
        <source>the pattern is no regular expression: %1 at character %2</source>
        <translation>该模式不是正则表达式：%1，位于第 %2 个字符</translation>
    </message>
    <message>
        <source>%1 was written by a newer Parley and can&apos;t be changed</source>
        <translation>%1 由较新的 Parley 写入，无法更改</translation>
    </message>
    <message>
        <source>no answer in 15 s: the keyring waits to be unlocked</source>
        <translation>15 秒内没有响应：密钥环正在等待解锁</translation>
    </message>
    <message>
        <source>%1 takes no image: remove it or choose another model</source>
        <translation>%1 不接受图片：请移除图片或选择其他模型</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB: that is no workflow</source>
        <translation>文件大于 1 MB：这不是流程</translation>
    </message>
    <message>
        <source>the JSON is damaged at byte %1 (%2); export it again</source>
        <translation>JSON 在第 %1 字节处损坏 (%2)；请重新导出</translation>
    </message>
    <message>
        <source>the file is larger than 10 MB: that is no prompt</source>
        <translation>文件大于 10 MB：这不是提示词</translation>
    </message>
    <message>
        <source>the cache of answers was made by a newer Parley</source>
        <translation>回答缓存由较新的 Parley 创建</translation>
    </message>
    <message>
        <source>an address must not hold a user or password: %1</source>
        <translation>地址不能包含用户名或密码：%1</translation>
    </message>
    <message>
        <source>nothing in it is from a program Parley knows</source>
        <translation>其中没有来自 Parley 已知程序的内容</translation>
    </message>
    <message>
        <source>the file is larger than Parley reads at once</source>
        <translation>文件超出 Parley 一次可读取的大小</translation>
    </message>
    <message>
        <source>this JSON is not from a program Parley knows</source>
        <translation>此 JSON 不是来自 Parley 已知的程序</translation>
    </message>
    <message>
        <source>the command /%1 has a blank or a slash in it</source>
        <translation>命令 /%1 中含有空格或斜杠</translation>
    </message>
    <message>
        <source>this is no text: give a CSV or JSONL file</source>
        <translation>这不是文本：请提供 CSV 或 JSONL 文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must begin with https:// or http://</source>
        <translation>“%1”必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>the variable %1 has nothing to choose from</source>
        <translation>变量 %1 没有可选项</translation>
    </message>
    <message>
        <source>this database belongs to another program</source>
        <translation>此数据库属于其他程序</translation>
    </message>
    <message>
        <source>there are no conversations in this file</source>
        <translation>此文件中没有对话</translation>
    </message>
    <message>
        <source>it is there already; choose a new name</source>
        <translation>已经存在；请选择新名称</translation>
    </message>
    <message>
        <source>exports of Grok can&apos;t be imported yet</source>
        <translation>尚不能导入 Grok 的导出</translation>
    </message>
    <message>
        <source>only a message of yours can be edited</source>
        <translation>只能编辑您自己的消息</translation>
    </message>
    <message>
        <source>the keychain did not remove the entry</source>
        <translation>密钥环没有移除该条目</translation>
    </message>
    <message>
        <source>the budget of this replay is used up</source>
        <translation>此次重放的预算已用完</translation>
    </message>
    <message>
        <source>the tables are not as they were made</source>
        <translation>数据表与创建时不同</translation>
    </message>
    <message>
        <source>in use by %1; opened for reading only</source>
        <translation>正被 %1 使用；已以只读方式打开</translation>
    </message>
    <message>
        <source>the authority file %1 can&apos;t be read: %2</source>
        <translation>无法读取证书颁发机构文件 %1：%2</translation>
    </message>
    <message>
        <source>there is no name between the braces</source>
        <translation>花括号之间没有名称</translation>
    </message>
    <message>
        <source>%1 was malformed (%2); it is kept as %3</source>
        <translation>%1 格式有误 (%2)；已保留为 %3</translation>
    </message>
    <message>
        <source>merging takes two answers or more</source>
        <translation>合并需要两个或更多回答</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than Parley reads</source>
        <translation>“%1”超出 Parley 可读取的大小</translation>
    </message>
    <message>
        <source>an answer is still being written</source>
        <translation>仍有回答正在撰写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server</source>
        <translation>“%1”不是服务器地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile</source>
        <translation>“%1”不能用作配置名称</translation>
    </message>
    <message>
        <source>can&apos;t write %1 down to the disk</source>
        <translation>无法将 %1 写入磁盘</translation>
    </message>
    <message>
        <source>the archive has nothing in it</source>
        <translation>归档中没有内容</translation>
    </message>
    <message>
        <source>the folder has no files in it</source>
        <translation>文件夹中没有文件</translation>
    </message>
    <message>
        <source>there are eight panes already</source>
        <translation>已有八个窗格</translation>
    </message>
    <message>
        <source>there is no message to answer</source>
        <translation>没有可回答的消息</translation>
    </message>
    <message>
        <source>version %1 is of a newer Parley</source>
        <translation>版本 %1 属于较新的 Parley</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>没有可发送的消息</translation>
    </message>
    <message>
        <source>%1 is a number; &quot;%2&quot; is none</source>
        <translation>%1 应为数字；“%2”不是</translation>
    </message>
    <message>
        <source>no variable is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的变量</translation>
    </message>
    <message>
        <source>choose at least one model</source>
        <translation>请至少选择一个模型</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>the server answered with %1</source>
        <translation>服务器的响应为 %1</translation>
    </message>
    <message>
        <source>two variables are called %1</source>
        <translation>有两个变量都名为 %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>没有配置“%1”</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>已以只读方式打开</translation>
    </message>
    <message>
        <source>the prompt has no title</source>
        <translation>提示词没有标题</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>没有可提问的内容</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>没有能读取的内容</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>no PDF could be made</source>
        <translation>无法生成 PDF</translation>
    </message>
    <message>
        <source>no room for a backup</source>
        <translation>没有空间用于备份</translation>
    </message>
    <message>
        <source>not a Parley archive</source>
        <translation>不是 Parley 归档</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>消息为空</translation>
    </message>
    <message>
        <source>there are no prompts</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>no model was chosen</source>
        <translation>没有选择模型</translation>
    </message>
    <message>
        <source>can&apos;t set %1 aside: %2</source>
        <translation>无法搁置 %1：%2</translation>
    </message>
    <message>
        <source>can&apos;t write &quot;%1&quot;: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot;: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is malformed (%2)</source>
        <translation>%1 格式有误 (%2)</translation>
    </message>
    <message>
        <source>prompt %1 is empty</source>
        <translation>提示词 %1 为空</translation>
    </message>
    <message>
        <source>%1 models at most</source>
        <translation>最多 %1 个模型</translation>
    </message>
    <message>
        <source>can&apos;t make %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 应为以下之一：%2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>表格第 %1 行：%2</translation>
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
        <translation>费用变化</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>没有支出</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>parley::CrashNote</name>
    <message>
        <source>Parley ended unexpectedly last time. What you wrote is saved.</source>
        <translation>Parley 上次意外结束。您写的内容已保存。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>This is all there is. It holds nothing of your chats and no keys, and stays on this computer. If you report the problem, you may add it.</source>
        <translation>这就是全部内容。其中没有您的聊天内容和密钥，并且只留在此电脑上。如果您要报告问题，可以附上它。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parley::CurrencyFields</name>
    <message>
        <source>How much of it one dollar is</source>
        <translation>一美元合多少</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>货币代码</translation>
    </message>
    <message>
        <source>Sign of the currency</source>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Amounts are shown in dollars. Write a rate and a code to see them in another currency; providers bill in dollars.</source>
        <translation>金额以美元显示。填写汇率和代码可用其他货币查看；提供商以美元计费。</translation>
    </message>
    <message>
        <source>Rate as of %1, set by you: nobody is asked for it. Amounts are kept in dollars; exports hold both.</source>
        <translation>%1 的汇率，由您设定：不会向任何人查询。金额以美元保存；导出文件同时包含两者。</translation>
    </message>
    <message>
        <source>Write the code of the currency too, like EUR. Until then amounts stay as they are.</source>
        <translation>请同时填写货币代码，如 EUR。在此之前金额保持不变。</translation>
    </message>
    <message>
        <source>Write how much of it one dollar is, like 0.86. Until then amounts stay as they are.</source>
        <translation>请填写一美元合多少，如 0.86。在此之前金额保持不变。</translation>
    </message>
</context>
<context>
    <name>parley::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>parley::DataPage</name>
    <message>
        <source>Data and backups</source>
        <translation>数据和备份</translation>
    </message>
    <message>
        <source>Where your chats are</source>
        <translation>聊天的位置</translation>
    </message>
    <message>
        <source>Folder of your chats: %1</source>
        <translation>聊天的文件夹：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Move chats</source>
        <translation>迁移聊天</translation>
    </message>
    <message>
        <source>Bring chats from other programs, or take all of yours along: a Parley archive holds everything and can be imported again.</source>
        <translation>从其他程序导入聊天，或带走您的全部聊天：Parley 归档包含一切，并可再次导入。</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入聊天…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有聊天…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made by themselves on days with changes: the last 7 daily and 4 weekly ones are kept, and 3 from before updates.</source>
        <translation>有更改的日子会自动备份：保留最近 7 个每日备份和 4 个每周备份，以及更新前的 3 个。</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read: %1</source>
        <translation>无法读取备份：%1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made within a day.</source>
        <translation>还没有备份。第一个将在一天之内创建。</translation>
    </message>
    <message>
        <source>Restored. What was there before stands in this list as “Set aside”.</source>
        <translation>已恢复。之前的内容以“搁置”列在此列表中。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未做任何更改：%1</translation>
    </message>
</context>
<context>
    <name>parley::DayWords</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>parley::DesktopPage</name>
    <message>
        <source>Your desktop is asked for these keys…</source>
        <translation>正在向您的桌面请求这些按键…</translation>
    </message>
    <message>
        <source>%1 opens the quick window from everywhere.</source>
        <translation>%1 可从任何地方打开快捷窗口。</translation>
    </message>
    <message>
        <source>Another program uses %1 already: choose other keys.</source>
        <translation>其他程序已在使用 %1：请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used in all programs: choose a letter, a digit, a function key or Space, with Ctrl, Alt or the Windows key.</source>
        <translation>%1 无法在所有程序中使用：请选择字母、数字、功能键或空格键，并搭配 Ctrl、Alt 或 Windows 键。</translation>
    </message>
    <message>
        <source>Your desktop did not give Parley these keys. You can bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>您的桌面没有把这些按键分配给 Parley。您可以改为在桌面设置中将命令“parley --quick”绑定到按键。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. Bind the command &quot;parley --quick&quot; to keys in its settings instead.</source>
        <translation>此桌面不为程序分配专用按键。请改为在桌面设置中将命令“parley --quick”绑定到按键。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>As I left it</source>
        <translation>恢复上次状态</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>As you left it: the page, the chats and their windows come back, also after a crash. What you were writing is kept either way.</source>
        <translation>恢复上次状态：页面、聊天及其窗口都会恢复，崩溃后也是如此。无论如何选择，您正在写的内容都会保留。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when a long answer has ended</source>
        <translation>较长的回答结束时通知我</translation>
    </message>
    <message>
        <source>Only when you look at something else: another chat or another program.</source>
        <translation>仅当您在看别的内容时：其他聊天或其他程序。</translation>
    </message>
    <message>
        <source>An answer is long after</source>
        <translation>回答超过此时间算较长</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Show how the answer begins</source>
        <translation>显示回答的开头</translation>
    </message>
    <message>
        <source>Off, only the title of the chat is shown. Of temporary chats nothing is shown, whatever you choose here.</source>
        <translation>关闭时只显示聊天标题。无论您在此如何选择，临时聊天的内容都不会显示。</translation>
    </message>
    <message>
        <source>Quick window</source>
        <translation>快捷窗口</translation>
    </message>
    <message>
        <source>A small window for a question in between, opened by keys that work in every program.</source>
        <translation>用于随时提问的小窗口，由在所有程序中都有效的按键打开。</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <translation>选择按键…</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <translation>快捷窗口的按键</translation>
    </message>
    <message>
        <source>Keys for the quick window: %1</source>
        <translation>快捷窗口的按键：%1</translation>
    </message>
    <message>
        <source>No keys are set: the quick window opens from the tray, the command palette, or with &quot;parley --quick&quot;.</source>
        <translation>未设置按键：可从托盘、命令面板或用“parley --quick”打开快捷窗口。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Show Parley in the tray</source>
        <translation>在托盘中显示 Parley</translation>
    </message>
    <message>
        <source>With your chats of late, a new chat, the quick window and quit.</source>
        <translation>包含您最近的聊天、新聊天、快捷窗口和退出。</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>关闭窗口后继续在托盘中运行</translation>
    </message>
    <message>
        <source>Answers go on as well. Quit ends Parley.</source>
        <translation>回答也会继续。选择“退出”会结束 Parley。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Parley.</source>
        <translation>此桌面没有托盘，因此关闭窗口会结束 Parley。</translation>
    </message>
</context>
<context>
    <name>parley::DetourWords</name>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>负载过高</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回答</translation>
    </message>
    <message>
        <source>key rejected</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无访问权限</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>没有此模型</translation>
    </message>
    <message>
        <source>too long for it</source>
        <translation>对它来说太长</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>达到预算</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>无法回答</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>it failed a moment ago</source>
        <translation>刚刚失败过</translation>
    </message>
    <message>
        <source>%1 answered instead of %2: %3</source>
        <translation>%1 代替 %2 回答：%3</translation>
    </message>
    <message>
        <source>%1 is asked instead of %2: %3</source>
        <translation>询问 %1 而不是 %2：%3</translation>
    </message>
    <message>
        <source>with another key: %1</source>
        <translation>使用其他密钥：%1</translation>
    </message>
    <message>
        <source>Another key of %1: %2</source>
        <translation>%1 的其他密钥：%2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>不是 %1：%2</translation>
    </message>
</context>
<context>
    <name>parley::DiffSheet</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Tinted: only in this answer. Dashed: elsewhere in the other.</source>
        <translation>着色：仅在此回答中。虚线：在另一个回答的其他位置。</translation>
    </message>
    <message>
        <source>Fold equal parts</source>
        <translation>折叠相同部分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parley::DiskNotice</name>
    <message>
        <source>The disk is full. Answers are kept in memory and saved as soon as there is room. Free some space, and don&apos;t quit yet.</source>
        <translation>磁盘已满。回答保留在内存中，一有空间就会保存。请腾出一些空间，暂时不要退出。</translation>
    </message>
    <message>
        <source>Another Parley writes to these chats. Answers are kept in memory and saved once it has ended. Don&apos;t quit yet.</source>
        <translation>另一个 Parley 正在写入这些聊天。回答保留在内存中，待其结束后保存。暂时不要退出。</translation>
    </message>
    <message>
        <source>Chats can&apos;t be saved right now. Answers are kept in memory and saved as soon as it works again. Don&apos;t quit yet.</source>
        <translation>目前无法保存聊天。回答保留在内存中，恢复后会立即保存。暂时不要退出。</translation>
    </message>
</context>
<context>
    <name>parley::DisputedCard</name>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>全部略去</translation>
    </message>
    <message>
        <source>Disputed · 1 of %1</source>
        <translation>有争议 · %1 个中的 1 个</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Only %1 says: “%2” Left out until you confirm it.</source>
        <translation>只有 %1 这样说：“%2”在您确认之前略去。</translation>
    </message>
    <message>
        <source>Add to the merged answer: %1</source>
        <translation>添加到合并的回答：%1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>略去：%1</translation>
    </message>
</context>
<context>
    <name>parley::DropZone</name>
    <message>
        <source>Drop to open this chat here</source>
        <translation>拖放到此处打开此聊天</translation>
    </message>
    <message>
        <source>Drop to import the chats in this file</source>
        <translation>拖放以导入此文件中的聊天</translation>
    </message>
    <message>
        <source>Drop to attach to the message</source>
        <translation>拖放以添加到消息附件</translation>
    </message>
    <message>
        <source>Drop to add the text to the message</source>
        <translation>拖放以将文本加入消息</translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message>
        <source>Search your questions</source>
        <translation>搜索您的问题</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>以前的问题</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>无法读取聊天：%1</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>还没有问题。</translation>
    </message>
    <message>
        <source>No question of yours matches “%1”.</source>
        <translation>您的问题中没有与“%1”匹配的。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>选用问题</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>选用 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>You keep what arrived and paid %1 for it.</source>
        <translation>已收到的内容会保留，为此支付了 %1。</translation>
    </message>
    <message>
        <source>You keep what arrived.</source>
        <translation>已收到的内容会保留。</translation>
    </message>
    <message>
        <source>You keep what arrived; it is charged as usual.</source>
        <translation>已收到的内容会保留；照常计费。</translation>
    </message>
    <message>
        <source>%1 stopped sending.</source>
        <translation>%1 停止了发送。</translation>
    </message>
    <message>
        <source>%1 had a fault while answering.</source>
        <translation>%1 在回答时出现故障。</translation>
    </message>
    <message>
        <source>%1 is limiting requests.</source>
        <translation>%1 正在限制请求。</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1 的余额已用完。</translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it.</source>
        <translation>%1 的内容过滤器将其停止。</translation>
    </message>
    <message>
        <source>%1 ran out of room.</source>
        <translation>%1 空间不足。</translation>
    </message>
    <message>
        <source>%1 no longer has the rest of it.</source>
        <translation>%1 不再保有其余部分。</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>%1 did not take the key.</source>
        <translation>%1 没有接受密钥。</translation>
    </message>
    <message>
        <source>The provider or the key it was asked with is not set up any more.</source>
        <translation>询问时使用的提供商或密钥已不再设置。</translation>
    </message>
    <message>
        <source>%1 ended it early.</source>
        <translation>%1 提前结束了它。</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>回答在 %1 个 Token 后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer stopped early</source>
        <translation>回答提前停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing arrived yet.</source>
        <translation>尚未收到任何内容。</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Trying again in %2</source>
        <translation>%1 正在限制请求。%2 后重试</translation>
    </message>
    <message>
        <source>%1 is overloaded. Trying again in %2</source>
        <translation>%1 负载过高。%2 后重试</translation>
    </message>
    <message>
        <source>No answer from %1 yet. Trying again in %2</source>
        <translation>%1 尚未回答。%2 后重试</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Trying again in %2</source>
        <translation>无法连接 %1。%2 后重试</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t answer. Trying again in %2</source>
        <translation>%1 无法回答。%2 后重试</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>第 %1 次尝试，共 %2 次。</translation>
    </message>
    <message>
        <source>Stopped at the length limit</source>
        <translation>因长度限制而停止</translation>
    </message>
    <message>
        <source>%1 paused in the middle of its work</source>
        <translation>%1 在工作中途暂停</translation>
    </message>
    <message>
        <source>Stopped here for your next message</source>
        <translation>为您的下一条消息在此停止</translation>
    </message>
    <message>
        <source>%1 ran out of room</source>
        <translation>%1 空间不足</translation>
    </message>
    <message>
        <source>The conversation fills its context. </source>
        <translation>对话已占满上下文。 </translation>
    </message>
    <message>
        <source>%1 declined to answer this</source>
        <translation>%1 拒绝回答此问题</translation>
    </message>
    <message>
        <source>Parley closed while this was being written</source>
        <translation>写到一半时 Parley 关闭了</translation>
    </message>
    <message>
        <source>No answer yet: stops in %1</source>
        <translation>尚无回答：%1 后停止</translation>
    </message>
    <message>
        <source>%1 may still be loading its model.</source>
        <translation>%1 可能仍在加载模型。</translation>
    </message>
    <message>
        <source>%1 has taken the question and says nothing so far.</source>
        <translation>%1 已收到问题，但目前还没有回应。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>从此处继续</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>使用其他模型</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Send this one anyway</source>
        <translation>仍然发送这一条</translation>
    </message>
    <message>
        <source>Raise budget</source>
        <translation>提高预算</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask the strong model</source>
        <translation>询问强力模型</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>您的消息已保留。</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was charged.</source>
        <translation>您的消息已保留，没有产生费用。</translation>
    </message>
    <message>
        <source>Your message is kept. %1 may still charge for reading it.</source>
        <translation>您的消息已保留。%1 仍可能对读取收费。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a login</source>
        <translation>网络的代理需要登录</translation>
    </message>
    <message>
        <source>The request never reached %1. Set the proxy&apos;s name and password in your system settings, then try again. </source>
        <translation>请求未能到达 %1。请在系统设置中填写代理的用户名和密码，然后重试。 </translation>
    </message>
    <message>
        <source>%1 rejected the key</source>
        <translation>%1 拒绝了密钥</translation>
    </message>
    <message>
        <source>%1 rejected the key “%2”</source>
        <translation>%1 拒绝了密钥“%2”</translation>
    </message>
    <message>
        <source>It may have been revoked, or it ends with a stray space. Nothing was charged.</source>
        <translation>它可能已被撤销，或末尾有多余的空格。没有产生费用。</translation>
    </message>
    <message>
        <source> Nothing was sent, nothing was charged.</source>
        <translation> 没有发送任何内容，也没有产生费用。</translation>
    </message>
    <message>
        <source>The address of %1 has changed</source>
        <translation>%1 的地址已更改</translation>
    </message>
    <message>
        <source>Its key was given for the old one and isn&apos;t sent anywhere else. Add the key again if the new address is right.</source>
        <translation>其密钥是为旧地址提供的，不会发送到别处。如果新地址正确，请重新添加密钥。</translation>
    </message>
    <message>
        <source>%1 has no key yet</source>
        <translation>%1 还没有密钥</translation>
    </message>
    <message>
        <source>Add one to get an answer.</source>
        <translation>添加密钥即可获得回答。</translation>
    </message>
    <message>
        <source>No key of %1 can be used</source>
        <translation>%1 没有可用的密钥</translation>
    </message>
    <message>
        <source>It is missing or damaged where it should be; Details says where.</source>
        <translation>它不在应在的位置，或已损坏；“详情”会说明位置。</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be used</source>
        <translation>%1 的地址无法使用</translation>
    </message>
    <message>
        <source>Correct it in the settings; Details says what is wrong with it.</source>
        <translation>请在设置中更正；“详情”会说明问题所在。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take this question as it is</source>
        <translation>%1 不接受这样的问题</translation>
    </message>
    <message>
        <source>A setting or an attachment is not for this model; Details says which.</source>
        <translation>某项设置或附件不适用于此模型；“详情”会说明是哪一项。</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>Choose one to get an answer. Nothing was sent, nothing was charged.</source>
        <translation>选择一个模型即可获得回答。没有发送任何内容，也没有产生费用。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set up correctly</source>
        <translation>%1 设置不正确</translation>
    </message>
    <message>
        <source>Check its address and settings. Nothing was sent, nothing was charged.</source>
        <translation>请检查其地址和设置。没有发送任何内容，也没有产生费用。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running on port %2</source>
        <translation>%1 未在端口 %2 上运行</translation>
    </message>
    <message>
        <source>%1 isn&apos;t running</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>Start it, then look again. Your message is kept.</source>
        <translation>请启动它，然后再次查看。您的消息已保留。</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer</source>
        <translation>返回的是网页而不是回答</translation>
    </message>
    <message>
        <source>A proxy or sign-in page stands between you and %1, or its address is wrong. </source>
        <translation>您与 %1 之间有代理或登录页面，或者其地址有误。 </translation>
    </message>
    <message>
        <source>%1 sent something that isn&apos;t an answer</source>
        <translation>%1 返回的内容不是回答</translation>
    </message>
    <message>
        <source>The address may belong to another service. </source>
        <translation>该地址可能属于其他服务。 </translation>
    </message>
    <message>
        <source>%1 no longer has this answer</source>
        <translation>%1 不再保有此回答</translation>
    </message>
    <message>
        <source>It was written while Parley was away. Ask again to get a new one.</source>
        <translation>它是在 Parley 不在时写成的。请再次询问以获得新的回答。</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t secure</source>
        <translation>与 %1 的连接不安全</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be verified, so nothing was sent. If your network inspects traffic, add its certificate to this provider.</source>
        <translation>无法验证其证书，因此没有发送任何内容。如果您的网络会检查流量，请将其证书添加到此提供商。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy can&apos;t be reached</source>
        <translation>无法连接网络的代理</translation>
    </message>
    <message>
        <source>Check the proxy in your system settings. </source>
        <translation>请检查系统设置中的代理。 </translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 已迁移到其他地址</translation>
    </message>
    <message>
        <source>Your key was not sent there. Check the address in the settings. </source>
        <translation>您的密钥没有发送到那里。请在设置中检查地址。 </translation>
    </message>
    <message>
        <source>The connection to %1 dropped</source>
        <translation>与 %1 的连接中断</translation>
    </message>
    <message>
        <source>It ended before anything was said. </source>
        <translation>在返回任何内容之前就结束了。 </translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>Check your network, or the provider&apos;s address. </source>
        <translation>请检查网络或提供商的地址。 </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>Check your network. </source>
        <translation>请检查网络。 </translation>
    </message>
    <message>
        <source>The credit at %1 is used up</source>
        <translation>%1 的余额已用完</translation>
    </message>
    <message>
        <source>Add credit on its website, or use another model. </source>
        <translation>请在其网站上充值，或使用其他模型。 </translation>
    </message>
    <message>
        <source>%1 is overloaded or has a fault</source>
        <translation>%1 负载过高或出现故障</translation>
    </message>
    <message>
        <source>This is on their side. </source>
        <translation>问题出在对方。 </translation>
    </message>
    <message>
        <source>It takes requests again in %1. </source>
        <translation>它将在 %1 后重新接受请求。 </translation>
    </message>
    <message>
        <source>Wait a little, or use another model. </source>
        <translation>请稍等，或使用其他模型。 </translation>
    </message>
    <message>
        <source>%1 is limiting requests</source>
        <translation>%1 正在限制请求</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>%1 已有 %2 没有回答</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 没有回答</translation>
    </message>
    <message>
        <source>It may still be loading the model. </source>
        <translation>它可能仍在加载模型。 </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer %2</source>
        <translation>%1 不提供 %2</translation>
    </message>
    <message>
        <source>It may have been renamed or retired, or your key has no access to it. </source>
        <translation>它可能已改名或停用，或者您的密钥无权访问。 </translation>
    </message>
    <message>
        <source>This conversation doesn&apos;t fit into %1</source>
        <translation>此对话超出 %1 的容量</translation>
    </message>
    <message>
        <source>Leave out or summarise what is old, use a model with more room, or shorten your message. </source>
        <translation>请略去或概括较早的内容，使用容量更大的模型，或缩短消息。 </translation>
    </message>
    <message>
        <source>A content filter at %1 stopped it. </source>
        <translation>%1 的内容过滤器将其停止。 </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this</source>
        <translation>%1 不允许这样做</translation>
    </message>
    <message>
        <source>Your key may lack access to %1, or it isn&apos;t offered in your region. </source>
        <translation>您的密钥可能无权访问 %1，或者您所在地区不提供它。 </translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the request</source>
        <translation>%1 没有接受请求</translation>
    </message>
    <message>
        <source>Details has its reason. </source>
        <translation>“详情”中有原因。 </translation>
    </message>
    <message>
        <source>Today&apos;s budget reached</source>
        <translation>已达到今天的预算</translation>
    </message>
    <message>
        <source>Monthly budget reached</source>
        <translation>已达到本月的预算</translation>
    </message>
    <message>
        <source>Monthly budget for %1 reached</source>
        <translation>已达到 %1 的本月预算</translation>
    </message>
    <message>
        <source>The budget of this comparison is reached</source>
        <translation>已达到此对比的预算</translation>
    </message>
    <message>
        <source>The budget of this chat is reached</source>
        <translation>已达到此聊天的预算</translation>
    </message>
    <message>
        <source>Your message is kept and nothing was sent.</source>
        <translation>您的消息已保留，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs</source>
        <translation>没有人知道 %1 的价格</translation>
    </message>
    <message>
        <source>Your budgets can&apos;t count it. </source>
        <translation>您的预算无法将其计入。 </translation>
    </message>
    <message>
        <source>Models that cost money pause until tomorrow. </source>
        <translation>收费模型暂停到明天。 </translation>
    </message>
    <message>
        <source>Models that cost money pause until next month. </source>
        <translation>收费模型暂停到下个月。 </translation>
    </message>
    <message>
        <source>Models that cost money pause here. </source>
        <translation>收费模型在此暂停。 </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>This chat can&apos;t be saved</source>
        <translation>无法保存此聊天</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. Make some room; it saves again by itself.</source>
        <translation>只要 Parley 开着，就不会丢失任何内容。请腾出一些空间，它会自动重新保存。</translation>
    </message>
    <message>
        <source>Nothing is lost while Parley is open. It keeps trying to save.</source>
        <translation>只要 Parley 开着，就不会丢失任何内容。它会继续尝试保存。</translation>
    </message>
</context>
<context>
    <name>parley::ExampleRow</name>
    <message>
        <source>You send</source>
        <translation>您发送</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>模型回答</translation>
    </message>
    <message>
        <source>Example %1, you send</source>
        <translation>示例 %1，您发送</translation>
    </message>
    <message>
        <source>Example %1, model answers</source>
        <translation>示例 %1，模型回答</translation>
    </message>
    <message>
        <source>What to do with example %1</source>
        <translation>要对示例 %1 做什么</translation>
    </message>
</context>
<context>
    <name>parley::ExportChat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Folder of Markdown files</source>
        <translation>Markdown 文件夹</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Folder of web pages</source>
        <translation>网页文件夹</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Folder of PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON 行，供程序使用</translation>
    </message>
    <message>
        <source>Parley archive, complete and encrypted</source>
        <translation>Parley 归档，完整且加密</translation>
    </message>
    <message>
        <source>Parley archive, complete</source>
        <translation>Parley 归档，完整</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此聊天</translation>
    </message>
    <message>
        <source>Export this comparison</source>
        <translation>导出此对比</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有聊天</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Questions may go to another provider</source>
        <translation>问题可以转给其他提供商</translation>
    </message>
    <message>
        <source>Fallback for</source>
        <translation>备用对象</translation>
    </message>
    <message>
        <source>Switch after</source>
        <translation>切换条件</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>服务器错误，尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>达到预算</translation>
    </message>
    <message>
        <source>Every model of %1</source>
        <translation>%1 的所有模型</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>No first token in %1 s</source>
        <translation>%1 秒内没有首个 Token</translation>
    </message>
    <message>
        <source>Steps of another provider are not asked until you allow it above.</source>
        <translation>在您于上方允许之前，不会询问其他提供商的步骤。</translation>
    </message>
    <message>
        <source>Without a step you are told what went wrong, and nobody else is asked.</source>
        <translation>没有步骤时会告知出了什么问题，不会再询问其他模型。</translation>
    </message>
    <message>
        <source>Another provider gets the whole chat, and its price may differ. Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>其他提供商会收到整个聊天，其价格可能不同。由备用模型回答时，Parley 会在回答的脚注中说明。</translation>
    </message>
    <message>
        <source>Parley says in the answer&apos;s footnote when a fallback replied.</source>
        <translation>由备用模型回答时，Parley 会在回答的脚注中说明。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>更早询问 %1</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>更晚询问 %1</translation>
    </message>
    <message>
        <source>Don&apos;t ask %1</source>
        <translation>不询问 %1</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>已经会询问 %1。</translation>
    </message>
    <message>
        <source>%1 belongs to another provider, which would get the whole chat. Allow that above first.</source>
        <translation>%1 属于其他提供商，它会收到整个聊天。请先在上方允许。</translation>
    </message>
</context>
<context>
    <name>parley::FaultyField</name>
    <message>
        <source>This can&apos;t be used as it is</source>
        <translation>这样无法使用</translation>
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
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>parley::FiguresTable</name>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
</context>
<context>
    <name>parley::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
</context>
<context>
    <name>parley::Finder</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此聊天</translation>
    </message>
    <message>
        <source>This chat: %1</source>
        <comment>what is done with it</comment>
        <translation>此聊天：%1</translation>
    </message>
    <message>
        <source>Routing: what it saved</source>
        <translation>路由：节省的费用</translation>
    </message>
</context>
<context>
    <name>parley::FlowCanvas</name>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add a step: %1</source>
        <translation>添加步骤：%1</translation>
    </message>
</context>
<context>
    <name>parley::FlowEditor</name>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>about %1 a run, or more</source>
        <translation>每次运行约 %1 或更多</translation>
    </message>
    <message>
        <source>about %1 a run</source>
        <translation>每次运行约 %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Until the text is mended, the steps can&apos;t be changed here.</source>
        <translation>文本改正之前，无法在此更改步骤。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message>
        <source>Import flows</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>Flows (*.yaml *.yml *.json)</source>
        <translation>流程 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>保存流程</translation>
    </message>
    <message>
        <source>Flow (*.yaml)</source>
        <translation>流程 (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The flow was not saved: %1</source>
        <translation>流程未保存：%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no text of a flow.</source>
        <translation>“%1”不是流程文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>已导入 %n 个流程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowHead</name>
    <message>
        <source>All flows</source>
        <translation>所有流程</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>流程名称</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What to do with the flow</source>
        <translation>要对流程做什么</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>What the flow starts with</source>
        <translation>流程开始时的输入</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>显示步骤</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>运行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>parley::FlowList</name>
    <message>
        <source>No flows yet.</source>
        <translation>还没有流程。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>New flow (Ctrl+N)</source>
        <translation>新建流程 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Enter opens a flow, Delete removes it.</source>
        <translation>按 Enter 打开流程，按 Delete 删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>parley::FlowSource</name>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>parley::FlowSourceEdit</name>
    <message>
        <source>Flow as text</source>
        <translation>流程文本</translation>
    </message>
</context>
<context>
    <name>parley::FlowStage</name>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Replay of run %1</source>
        <translation>重放运行 %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>它已在运行</translation>
    </message>
    <message>
        <source>Replay from its answers</source>
        <translation>用已有回答重放</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>删除此次运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>运行 %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message>
        <source>asked when you run it</source>
        <translation>运行时询问</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts without inputs</source>
        <translation>开始时无输入</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>开始时的输入</translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message>
        <source>A flow asks several questions in a row: what one model answers goes on to the next, by rules you set, at a price you see first.</source>
        <translation>流程会连续提出多个问题：一个模型的回答按您设定的规则传给下一个，价格事先可见。</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Start from samples</source>
        <translation>从示例开始</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>运行于 %1</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>空流程</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n 轮不发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n 轮缩短后发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n 轮以摘要发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1，共约 %2 个 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>显示 %1 个相同部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldSheet</name>
    <message>
        <source>Written by %1 for %2.</source>
        <translation>由 %1 撰写，费用 %2。</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>由 %1 撰写。</translation>
    </message>
    <message>
        <source>Make room in this chat</source>
        <translation>在此聊天中腾出空间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>What was said stays here as it is. You choose how its beginning goes to the model, for this chat and until you change it.</source>
        <translation>说过的内容在此保持原样。您可以选择其开头部分如何发给模型，适用于此聊天，直到您更改为止。</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>略去最早的轮次</translation>
    </message>
    <message>
        <source>But keep the first question and its answer</source>
        <translation>但保留第一个问题及其回答</translation>
    </message>
    <message>
        <source>Shorten long texts, code, files and results in them</source>
        <translation>缩短其中的长文本、代码、文件和结果</translation>
    </message>
    <message>
        <source>Send a summary of them</source>
        <translation>发送它们的摘要</translation>
    </message>
    <message>
        <source>Newest turns that stay as they are</source>
        <translation>保持原样的最新轮次</translation>
    </message>
    <message>
        <source>Do this by itself whenever the chat no longer fits</source>
        <translation>聊天超出容量时自动执行</translation>
    </message>
    <message>
        <source>Model that writes the summary</source>
        <translation>撰写摘要的模型</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>撰写摘要</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>正在撰写摘要</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>如何要求撰写</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Not written yet. You can also write it yourself.</source>
        <translation>尚未撰写。您也可以自己写。</translation>
    </message>
    <message>
        <source>Apply and send again</source>
        <translation>应用并重新发送</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This summary is of other turns. Write it again for these, or move the cut back.</source>
        <translation>此摘要针对其他轮次。请为这些轮次重新撰写，或将分界移回原处。</translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message>
        <source>The next message costs the same</source>
        <translation>下一条消息费用相同</translation>
    </message>
    <message>
        <source>The next message costs %1 less</source>
        <translation>下一条消息少花 %1</translation>
    </message>
    <message>
        <source>The next message costs %1 more, because the provider&apos;s cache no longer fits</source>
        <translation>下一条消息多花 %1，因为提供商的缓存不再适用</translation>
    </message>
    <message>
        <source>each one after it the same</source>
        <translation>之后每条相同</translation>
    </message>
    <message>
        <source>each one after it about %1 less</source>
        <translation>之后每条约少花 %1</translation>
    </message>
    <message>
        <source>each one after it about %1 more</source>
        <translation>之后每条约多花 %1</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>没有可略去的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>容纳不下</translation>
    </message>
    <message>
        <source>The next message costs about %1, each one after it about %2.</source>
        <translation>下一条消息约花费 %1，之后每条约 %2。</translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>%n 条消息后即可回本</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t pay off</source>
        <translation>不划算</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>parley::Folding</name>
    <message>
        <source>Choose a model first: what fits depends on it.</source>
        <translation>请先选择模型：能容纳多少取决于模型。</translation>
    </message>
    <message>
        <source>No summary was written: %1.</source>
        <translation>没有写成摘要：%1。</translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message>
        <source>%1 in (%2 cached)</source>
        <translation>输入 %1（缓存 %2）</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <translation>≈ %1 Token/秒</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 by the prices of %2</source>
        <translation>%1，按 %2 的价格</translation>
    </message>
    <message>
        <source>%1, as the provider reports it</source>
        <translation>%1，由提供商报告</translation>
    </message>
    <message>
        <source>%1 by the price list</source>
        <translation>%1，按价格表</translation>
    </message>
    <message>
        <source>%1 read from the cache</source>
        <translation>%1 从缓存读取</translation>
    </message>
    <message>
        <source>%1 read from the cache, %2 %</source>
        <translation>%1 从缓存读取，%2%</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1，通过 %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>由 %1 回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>输入 %1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to the cache</source>
        <translation>%1 写入缓存</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>输出 %1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>其中推理 %1</translation>
    </message>
    <message>
        <source>%1 to the first token</source>
        <translation>首个 Token 用时 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>总计 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Never said: it shows the model what is wanted</source>
        <translation>并非真实对话：向模型示范所需的形式</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <translation>首个 Token 用时 %1</translation>
    </message>
</context>
<context>
    <name>parley::FootnotePainter</name>
    <message>
        <source>Copy answer from %1</source>
        <translation>复制 %1 的回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有回答</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>此回答的更多操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>下一个回答</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>上一个回答</translation>
    </message>
</context>
<context>
    <name>parley::GeneralPage</name>
    <message>
        <source>Send with</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl 和 Enter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter always does.</source>
        <translation>如果用 Ctrl 和 Enter 发送，单独按 Enter 会换行；Shift 和 Enter 始终换行。</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>新聊天的模型</translation>
    </message>
    <message>
        <source>Who answers where a chat has no model of its own. The model you choose in a chat becomes this one too. Without a choice, the variable DEFAULT_MODEL names it.</source>
        <translation>聊天没有自己的模型时由谁回答。您在聊天中选择的模型也会成为此处的模型。未选择时，由变量 DEFAULT_MODEL 指定。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最长回答（Token）</translation>
    </message>
    <message>
        <source>Answers end there at the latest, unless a chat has its own limit. Without a choice, the variable MAX_TOKENS counts, else what the provider does.</source>
        <translation>除非聊天有自己的限制，回答最迟在此处结束。未选择时以变量 MAX_TOKENS 为准，否则按提供商的做法。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely models choose their words: 0 is the steadiest. Some models refuse any choice. Without one, the variable TEMPERATURE counts, else what the provider does.</source>
        <translation>模型选词的自由程度：0 最稳定。有些模型拒绝任何选择。未选择时以变量 TEMPERATURE 为准，否则按提供商的做法。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ask before quitting while an answer is on its way</source>
        <translation>有回答正在生成时，退出前询问</translation>
    </message>
    <message>
        <source>Without it Parley ends at once; what has arrived of the answer is kept either way. Text that could not be saved is always asked about.</source>
        <translation>否则 Parley 会立即结束；无论如何，已收到的回答都会保留。对于未能保存的文本，总会询问。</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（由 %2 设定）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model and its provider</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>parley::ImportReport</name>
    <message>
        <source>What was not carried over</source>
        <translation>未能转入的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>parley::InlineText</name>
    <message>
        <source>Hide picture %1</source>
        <translation>隐藏图片 %1</translation>
    </message>
    <message>
        <source>Load picture %1</source>
        <translation>加载图片 %1</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
</context>
<context>
    <name>parley::KeyEntry</name>
    <message>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Save and chat</source>
        <translation>保存并开始聊天</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>在本次会话中保留</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Address, as in https://models.example.org/v1</source>
        <translation>地址，如 https://models.example.org/v1</translation>
    </message>
    <message>
        <source>Will be kept in %1. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>将保存在 %1 中。Parley 直接与提供商通信；不经过我们。</translation>
    </message>
    <message>
        <source>No keyring found, so the key lasts until you quit. Parley talks to the provider directly; nothing passes through us.</source>
        <translation>没有找到密钥环，因此密钥在您退出前有效。Parley 直接与提供商通信；不经过我们。</translation>
    </message>
    <message>
        <source>Paste a key of %1</source>
        <translation>粘贴 %1 的密钥</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>密钥（如果服务器需要）</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>从 %1 获取密钥</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>正在测试密钥</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>请先输入地址</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>请先粘贴密钥</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network.</source>
        <translation>此地址无法使用。它需要主机名，而且除非服务器在您自己的网络中，否则需要 https。</translation>
    </message>
    <message>
        <source>Parley can&apos;t tell whose key this is. Choose the provider below.</source>
        <translation>Parley 无法判断这是谁的密钥。请在下方选择提供商。</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>正在向 %1 测试密钥…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>密钥有效，但 %1 没有接受它。请解锁后重试，或将密钥保留到退出为止。</translation>
    </message>
</context>
<context>
    <name>parley::KeyRow</name>
    <message>
        <source>the provider rejects it</source>
        <translation>提供商拒绝了它</translation>
    </message>
    <message>
        <source>it has no access</source>
        <translation>它没有访问权限</translation>
    </message>
    <message>
        <source>its credit is used up</source>
        <translation>它的余额已用完</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>the provider did not take it</source>
        <translation>提供商没有接受它</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, HTTP status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Refused: %1. Tried again after %2</source>
        <translation>被拒：%1。%2 后重试</translation>
    </message>
    <message>
        <source>Resting until %1: %2</source>
        <translation>停用至 %1：%2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>停用中</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>使用密钥 %1</translation>
    </message>
    <message>
        <source>Used. Switch off to keep it without using it</source>
        <translation>正在使用。关闭可保留而不使用</translation>
    </message>
    <message>
        <source>Not used. Switch on to use it</source>
        <translation>未使用。开启即可使用</translation>
    </message>
    <message>
        <source>Use the key %1 earlier</source>
        <translation>更早使用密钥 %1</translation>
    </message>
    <message>
        <source>Use the key %1 later</source>
        <translation>更晚使用密钥 %1</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>移除密钥 %1</translation>
    </message>
    <message>
        <source>Use again now</source>
        <translation>立即重新使用</translation>
    </message>
    <message>
        <source>Use the key %1 again now</source>
        <translation>立即重新使用密钥 %1</translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message>
        <source>%1 this month</source>
        <comment>an amount of money</comment>
        <translation>本月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>本月 %1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>密钥的顺序</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Least spent</source>
        <translation>花费最少优先</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>粘贴另一个密钥</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>测试并保存</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>在本次会话中保留</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>请先粘贴密钥</translation>
    </message>
    <message>
        <source>A key that is refused or used up rests; the next one is used.</source>
        <translation>被拒绝或用完的密钥会停用，改用下一个。</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>标签（可选）</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>密钥的标签</translation>
    </message>
    <message>
        <source>Keys go straight to %1 and never to a file.</source>
        <translation>密钥直接存入 %1，从不写入文件。</translation>
    </message>
    <message>
        <source>No keyring found. Keys last until you quit.</source>
        <translation>没有找到密钥环。密钥在您退出前有效。</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>The key is no longer used, but %1 did not delete it. Unlock it and delete the entry there.</source>
        <translation>密钥已不再使用，但 %1 没有删除它。请解锁后在那里删除该条目。</translation>
    </message>
    <message>
        <source>The key is being tried</source>
        <translation>正在测试密钥</translation>
    </message>
    <message>
        <source>Trying the key with %1…</source>
        <translation>正在向 %1 测试密钥…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The key works, but %1 did not take it. Unlock it and try again, or keep the key until you quit.</source>
        <translation>密钥有效，但 %1 没有接受它。请解锁后重试，或将密钥保留到退出为止。</translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>保留到退出为止。找到 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>已保存在 %1 中。找到 %n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Keymap</name>
    <message>
        <source>That is no key Parley can use.</source>
        <translation>Parley 无法使用此按键。</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving in text.</source>
        <translation>%1 用于书写和在文本中移动。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are for writing; take them together with one of these, or a function key.</source>
        <translation>不带 Ctrl 或 Alt 的按键用于书写；请与其中之一组合，或使用功能键。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <translation>在许多键盘上，Ctrl 和 Alt 组合用于输入字符。</translation>
    </message>
    <message>
        <source>%1 closes windows in every program.</source>
        <translation>%1 在所有程序中都用于关闭窗口。</translation>
    </message>
</context>
<context>
    <name>parley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>What you and the models write stays as it is.</source>
        <translation>您和模型写的内容保持原样。</translation>
    </message>
    <message>
        <source>The new language shows when Parley is started again.</source>
        <translation>重新启动 Parley 后显示新语言。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Dates, numbers and money</source>
        <translation>日期、数字和金额</translation>
    </message>
    <message>
        <source>They follow the language you choose, and your system&apos;s settings where it speaks the same one. Exported files have no locale.</source>
        <translation>它们遵循您选择的语言；系统使用同一语言时，也遵循系统的设置。导出的文件不使用区域格式。</translation>
    </message>
    <message>
        <source>%1 is a date, %2 a number and %3 an amount.</source>
        <translation>%1 是日期，%2 是数字，%3 是金额。</translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Prompts of the library</source>
        <translation>库中的提示词</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>无法读取提示词：%1</translation>
    </message>
    <message>
        <source>has no message</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>There are no prompts in the library yet.</source>
        <translation>库中还没有提示词。</translation>
    </message>
    <message>
        <source>No prompt matches “%1”.</source>
        <translation>没有与“%1”匹配的提示词。</translation>
    </message>
    <message>
        <source>Their messages are asked, with the values they begin with or with those of the table above. Instructions belong to who answers.</source>
        <translation>询问的是它们的消息，使用其初始值或上方表格中的值。指令属于回答者。</translation>
    </message>
    <message>
        <source>Take prompts</source>
        <translation>选用提示词</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>选用 %n 个提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>“%1”无法使用：%2</translation>
    </message>
</context>
<context>
    <name>parley::LineUpMenu</name>
    <message>
        <source>“%1” comes from a newer Parley. Update Parley to read it.</source>
        <translation>“%1”来自更新版本的 Parley。请更新 Parley 以读取它。</translation>
    </message>
    <message>
        <source>“%1” was not imported: a line-up names two to eight models.</source>
        <translation>未导入“%1”：一个阵容包含二到八个模型。</translation>
    </message>
    <message>
        <source>“%1” is not a line-up. Choose a file that Parley exported as one.</source>
        <translation>“%1”不是阵容。请选择由 Parley 导出的阵容文件。</translation>
    </message>
    <message>
        <source>Line-ups (*.json)</source>
        <translation>阵容 (*.json)</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>阵容</translation>
    </message>
    <message>
        <source>Save these panes as a line-up…</source>
        <translation>将这些窗格保存为阵容…</translation>
    </message>
    <message>
        <source>Import a line-up…</source>
        <translation>导入阵容…</translation>
    </message>
    <message>
        <source>Compare these models</source>
        <translation>对比这些模型</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the line-up</source>
        <translation>阵容名称</translation>
    </message>
    <message>
        <source>Line-up deleted</source>
        <translation>阵容已删除</translation>
    </message>
    <message>
        <source>Export the line-up</source>
        <translation>导出阵容</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>阵容</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Import a line-up</source>
        <translation>导入阵容</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>parley::LinkGuard</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The address may not be what it seems. Check the host above.</source>
        <translation>该地址可能与看上去不同。请检查上方的主机。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>打开 %1？</translation>
    </message>
    <message>
        <source>Parley doesn&apos;t open this address</source>
        <translation>Parley 不会打开此地址</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses can be opened from a chat.</source>
        <translation>从聊天中只能打开网页和邮件地址。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Load a picture from %1?</source>
        <translation>从 %1 加载图片？</translation>
    </message>
    <message>
        <source>Whoever runs it sees your network address and this exact address, which may hold words of the chat.</source>
        <translation>其运营者会看到您的网络地址和这个确切的地址，其中可能含有聊天内容。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1，文件夹，%n 个聊天，已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1，文件夹，%n 个聊天，已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>unread answer</source>
        <translation>未读回答</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
</context>
<context>
    <name>parley::LockFields</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置密码短语…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>移除锁定…</translation>
    </message>
    <message>
        <source>Keeps others from reading over an open Parley: all its windows ask for a passphrase. The lock does not encrypt your chats on the disk; whoever can read your files can read them.</source>
        <translation>防止他人查看您打开着的 Parley：所有窗口都会要求输入密码短语。锁定不会加密磁盘上的聊天；能读取您文件的人也能读取它们。</translation>
    </message>
    <message>
        <source>Lock when Parley starts</source>
        <translation>Parley 启动时锁定</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>屏幕锁定时锁定</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>锁定已移除。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <translation>无操作多久后锁定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Lock Parley with a passphrase</source>
        <translation>用密码短语锁定 Parley</translation>
    </message>
    <message>
        <source>You type it to open Parley&apos;s windows again. If you forget it, start Parley once as “parley --forget-lock”; nothing is lost.</source>
        <translation>再次打开 Parley 的窗口时需要输入它。如果忘记，请用“parley --forget-lock”启动 Parley 一次；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>Set. “Lock Parley” in the command palette locks at once.</source>
        <translation>已设置。命令面板中的“锁定 Parley”可立即锁定。</translation>
    </message>
    <message>
        <source>The passphrase could not be set: there is not enough free memory. Close other programs and try again.</source>
        <translation>无法设置密码短语：可用内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>移除锁定</translation>
    </message>
    <message>
        <source>Type the passphrase of the lock.</source>
        <translation>请输入锁定的密码短语。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>parley::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Parley is locked</source>
        <translation>Parley 已锁定</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Forgotten? The lock closes the windows and encrypts nothing: quit Parley and start it once as “parley --forget-lock”. Nothing is lost.</source>
        <translation>忘记了？锁定只会关闭窗口，不加密任何内容：请退出 Parley，然后用“parley --forget-lock”启动一次。不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>parley::MainWindow</name>
    <message>
        <source>Your providers can&apos;t be read: %1. The file is left as it is; mend or remove it, then start Parley again.</source>
        <translation>无法读取您的提供商：%1。文件保持原样；请改正或移除它，然后重新启动 Parley。</translation>
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
        <translation>合并回答</translation>
    </message>
    <message>
        <source>with</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>合并方式</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>各取所长</translation>
    </message>
    <message>
        <source>Only what they agree on</source>
        <translation>仅保留一致的部分</translation>
    </message>
    <message>
        <source>Own instruction</source>
        <translation>自定义指令</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>显示发送的内容</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>隐藏发送的内容</translation>
    </message>
    <message>
        <source>What is sent to merge the answers</source>
        <translation>为合并回答而发送的内容</translation>
    </message>
    <message>
        <source>The question and the answers are put where {{question}} and {{answers}} stand, without saying who gave them.</source>
        <translation>问题和回答会放在 {{question}} 和 {{answers}} 处，不说明是谁的回答。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the instruction</source>
        <translation>重置指令</translation>
    </message>
    <message>
        <source>Choose the model that merges</source>
        <translation>选择负责合并的模型</translation>
    </message>
    <message>
        <source>Merge answers with %1</source>
        <translation>用 %1 合并回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 / %n 个回答已就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 now</source>
        <translation>立即合并 %1 个</translation>
    </message>
</context>
<context>
    <name>parley::MergeDeck</name>
    <message>
        <source>Asked: %1</source>
        <translation>询问：%1</translation>
    </message>
    <message>
        <source>Ask a question first: answers to it can be merged then.</source>
        <translation>请先提问：之后可以合并它的回答。</translation>
    </message>
    <message>
        <source>a question that is gone</source>
        <translation>一个已不存在的问题</translation>
    </message>
    <message>
        <source>A removed answer</source>
        <translation>一个已移除的回答</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (its number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Merge in another way</source>
        <translation>以其他方式合并</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>仅显示此项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete the merged answer</source>
        <translation>删除合并的回答</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and none is ready yet.</source>
        <translation>合并需要两个或更多回答，目前还没有就绪的。</translation>
    </message>
    <message>
        <source>Merging takes two answers or more, and only one is ready.</source>
        <translation>合并需要两个或更多回答，目前只有一个就绪。</translation>
    </message>
    <message>
        <source>Write your own instruction first: what is sent is open below.</source>
        <translation>请先写您自己的指令：发送的内容已在下方展开。</translation>
    </message>
    <message>
        <source>Eight panes are the most: remove one, then use the merged answer.</source>
        <translation>最多八个窗格：请先移除一个，再使用合并的回答。</translation>
    </message>
</context>
<context>
    <name>parley::MergedPane</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: its beginning, the last one</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <translation>合并的回答</translation>
    </message>
    <message>
        <source>Merged by %1. Choose another model</source>
        <translation>由 %1 合并。选择其他模型</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Merging for %1</source>
        <translation>已合并 %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Write it again with another model</source>
        <translation>用其他模型重写</translation>
    </message>
    <message>
        <source>Copy the merged answer</source>
        <translation>复制合并的回答</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>重新合并</translation>
    </message>
    <message>
        <source>More for the merged answer</source>
        <translation>合并回答的更多操作</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>使用此回答</translation>
    </message>
    <message>
        <source>Makes it a pane like the others, that gets the next question too</source>
        <translation>使它成为与其他窗格一样的窗格，也会收到下一个问题</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>与所选的差异</translation>
    </message>
    <message>
        <source>What differs between the merged answer and the pick</source>
        <translation>合并的回答与所选回答的不同之处</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop merging</source>
        <translation>停止合并</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>从此处继续</translation>
    </message>
    <message>
        <source>Continue with the merged answer alone</source>
        <translation>仅用合并的回答继续</translation>
    </message>
</context>
<context>
    <name>parley::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>parley::ModelBoxes</name>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Choose another model, or take it out</source>
        <translation>选择其他模型，或将其移出</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>选择其他模型…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
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
        <translation>视觉</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>%1 上下文</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million</source>
        <translation>每百万输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>next send about %1</source>
        <translation>下次发送约 %1</translation>
    </message>
    <message>
        <source>already cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>this chat won&apos;t fit</source>
        <translation>容不下此聊天</translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add a key or start a local server to see models.</source>
        <translation>添加密钥或启动本地服务器即可看到模型。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Already cached</source>
        <translation>已缓存</translation>
    </message>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>搜索 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Fits this chat</source>
        <translation>容得下此聊天</translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n 个模型未说明能否看图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n 个模型未说明能否使用工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n 个模型未说明能否推理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n 个模型未说明容量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按提供商</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>按价格</translation>
    </message>
    <message>
        <source>By first token</source>
        <translation>按首个 Token</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Cheapest first, counting three tokens in for one out</source>
        <translation>最便宜的在前，按三个输入 Token 对一个输出计算</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Soonest first, by the median of 24 hours</source>
        <translation>最快的在前，按 24 小时中位数</translation>
    </message>
    <message>
        <source>Not measured in the last 24 hours</source>
        <translation>过去 24 小时未测量</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>最近选择</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerDelegate</name>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Chat won&apos;t fit</source>
        <translation>容不下此聊天</translation>
    </message>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>从收藏中移除 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>添加到收藏 (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>parley::ModelPickerModel</name>
    <message>
        <source>No model is known to be all of that</source>
        <translation>没有已知符合全部条件的模型</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>显示所有模型</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>正在查询模型…</translation>
    </message>
    <message>
        <source>Offers no models</source>
        <translation>不提供模型</translation>
    </message>
    <message>
        <source>Not in a list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Use “%1” with %2</source>
        <translation>使用“%1”（%2）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
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
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
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
        <translation>聊天</translation>
    </message>
    <message>
        <source>Names of new chats</source>
        <translation>新聊天的名称</translation>
    </message>
    <message>
        <source>A chat is named after its first words at once. A model may choose a better name after the first answer: that is one small request, and its cost counts for the chat. A name you gave is never replaced.</source>
        <translation>聊天会立即以开头的文字命名。第一个回答之后，模型可以选一个更好的名称：这是一次小请求，费用计入该聊天。您自己取的名称从不会被替换。</translation>
    </message>
    <message>
        <source>From the first words</source>
        <translation>取自开头的文字</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>由 %1，%2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>parley::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>与全部相同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>主机:端口</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>附加的证书颁发机构</translation>
    </message>
    <message>
        <source>What is left as it is here is as Settings, Network says for all providers.</source>
        <translation>此处未更改的内容，按“设置”、“网络”中对所有提供商的设定。</translation>
    </message>
</context>
<context>
    <name>parley::NetworkPage</name>
    <message>
        <source>Until connected</source>
        <translation>直到连接</translation>
    </message>
    <message>
        <source>The name, the proxy and the encryption together.</source>
        <translation>包括名称、代理和加密。</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>直到开始回答</translation>
    </message>
    <message>
        <source>Models that think for long before their first word need more.</source>
        <translation>在第一个词之前思考很久的模型需要更长时间。</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>中途无响应</translation>
    </message>
    <message>
        <source>Between two pieces of an answer.</source>
        <translation>回答的两段之间。</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>整个回答</translation>
    </message>
    <message>
        <source>Then it is cut off, and what came of it stays. 0 is no limit.</source>
        <translation>之后会被截断，已收到的内容会保留。0 表示没有限制。</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>网络与代理</translation>
    </message>
    <message>
        <source>How all providers are reached. What a provider has under Network on its own page goes before this; this computer is always reached directly. Changes count from the next question on.</source>
        <translation>如何连接所有提供商。提供商自己页面上“网络”中的设定优先；本机始终直接连接。更改从下一个问题起生效。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>How long Parley waits before it tries again, asks the next model or says so.</source>
        <translation>Parley 在重试、询问下一个模型或告知您之前等待多久。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>没有限制</translation>
    </message>
    <message>
        <source>For networks that look into encrypted connections, or servers with an authority of their own. The system&apos;s are believed as well.</source>
        <translation>用于会检查加密连接的网络，或使用自己证书颁发机构的服务器。系统的证书同样受信任。</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>附加证书</translation>
    </message>
    <message>
        <source>Asks the server of each provider for its first page, without a key and without a question.</source>
        <translation>向每个提供商的服务器请求首页，不带密钥，也不提问。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>能用吗？</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>The certificates in this file are believed from now on.</source>
        <translation>从现在起信任此文件中的证书。</translation>
    </message>
    <message>
        <source>There is no provider on another computer yet, so there is nobody to reach: add one under Providers.</source>
        <translation>还没有位于其他计算机上的提供商，因此没有可连接的对象：请在“提供商”下添加一个。</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms.</source>
        <translation>连接正常：%1 在 %2 毫秒内响应。</translation>
    </message>
    <message>
        <source>It works: %1 answered within %2 ms; the proxy for all is %3.</source>
        <translation>连接正常：%1 在 %2 毫秒内响应；全部使用的代理是 %3。</translation>
    </message>
    <message>
        <source>Nobody was reached, not %1: %2</source>
        <translation>无法连接任何服务器，包括 %1：%2</translation>
    </message>
    <message>
        <source>%1 answered, but not %2: %3</source>
        <translation>%1 已响应，但 %2 没有：%3</translation>
    </message>
</context>
<context>
    <name>parley::OfflineBanner</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message>
        <source>Still wanted?</source>
        <translation>仍要发送吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>有 %n 条消息一直在等待，尚未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>另有 %n 个聊天包含尚未发送的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when it is back.</source>
        <translation>消息会在此等待，恢复连接后发出。</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>您已离线。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns. Local models still answer.</source>
        <translation>消息会在此等待，网络恢复后发出。本地模型仍可回答。</translation>
    </message>
    <message>
        <source>Messages wait here and go out when the network returns.</source>
        <translation>消息会在此等待，网络恢复后发出。</translation>
    </message>
</context>
<context>
    <name>parley::OpeningNotice</name>
    <message>
        <source>Your chats were damaged on the disk: Parley went back to the backup &quot;%1&quot;. The damaged file is kept as %2.</source>
        <translation>磁盘上的聊天已损坏：Parley 退回到备份“%1”。损坏的文件保留为 %2。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk and nothing could be read of them: Parley starts empty. The damaged file is kept as %1.</source>
        <translation>磁盘上的聊天已损坏，且无法读取任何内容：Parley 从空白开始。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered all messages it knows of. The damaged file is kept as %1.</source>
        <translation>磁盘上的聊天已损坏：Parley 恢复了已知的所有消息。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk: Parley recovered what could be read; messages lost: %1. The damaged file is kept as %2.</source>
        <translation>磁盘上的聊天已损坏：Parley 恢复了可读取的内容；丢失的消息：%1。损坏的文件保留为 %2。</translation>
    </message>
    <message>
        <source>Another program writes your chats (%1): here you can only read them. Close it and start Parley again.</source>
        <translation>另一个程序正在写入您的聊天（%1）：在此只能读取。请关闭它，然后重新启动 Parley。</translation>
    </message>
    <message>
        <source>Your chats were written by a newer Parley: nothing was changed. Update Parley to open them.</source>
        <translation>您的聊天由更新版本的 Parley 写入：未做任何更改。请更新 Parley 以打开它们。</translation>
    </message>
    <message>
        <source>Your chats can&apos;t be opened: %1. Parley tries again with everything you do; what you write is kept in memory.</source>
        <translation>无法打开您的聊天：%1。您每做一项操作，Parley 都会重试；您写的内容保留在内存中。</translation>
    </message>
</context>
<context>
    <name>parley::OwnPrices</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>In %1 per million tokens. A price of your own goes before every list; leave the cache empty where it costs what input costs.</source>
        <translation>单位为每百万 Token 的 %1。您自己的价格优先于任何列表；如果缓存与输入同价，请留空。</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, what is priced</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>移除 %1 的价格</translation>
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
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>parley::PaletteMore</name>
    <message>
        <source>Move back to the chats</source>
        <translation>移回聊天</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到 %1</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>用于新聊天</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>复制名称</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, and what is done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Use the prompt %1</source>
        <translation>使用提示词 %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Run the flow %1</source>
        <translation>运行流程 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
</context>
<context>
    <name>parley::PaneFooter</name>
    <message>
        <source>Pick this</source>
        <translation>选这个</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>好回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>差回答</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>标签和备注</translation>
    </message>
    <message>
        <source>Diff with pick</source>
        <translation>与所选的差异</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>询问此模型</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>从此处继续</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Only answers to a question that all were asked</source>
        <translation>仅限于对所有模型都问过的问题的回答</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Pick the answer of %1</source>
        <translation>选择 %1 的回答</translation>
    </message>
    <message>
        <source>Good answer of %1</source>
        <translation>%1 的好回答</translation>
    </message>
    <message>
        <source>Bad answer of %1</source>
        <translation>%1 的差回答</translation>
    </message>
    <message>
        <source>Tags and note to %1</source>
        <translation>%1 的标签和备注</translation>
    </message>
    <message>
        <source>What differs between %1 and the pick</source>
        <translation>%1 与所选回答的不同之处</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Continue with %1 alone</source>
        <translation>仅用 %1 继续</translation>
    </message>
</context>
<context>
    <name>parley::PaneHeader</name>
    <message>
        <source>Your pick</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue here, as a chat</source>
        <translation>作为聊天从此处继续</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>仅显示此项</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>从对比中移除</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 的参数</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>复制 %1 的回答</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Answer parameters</source>
        <translation>回答参数</translation>
    </message>
    <message>
        <source>Answer parameters: %1</source>
        <translation>回答参数：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message>
        <source>%1 · best</source>
        <translation>%1 · 最佳</translation>
    </message>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>输出 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Cost and speed are hidden until you pick</source>
        <translation>选择之前费用和速度会被隐藏</translation>
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
        <translation>文字 %1%</translation>
    </message>
</context>
<context>
    <name>parley::ParametersPill</name>
    <message>
        <source>Answer parameters</source>
        <translation>回答参数</translation>
    </message>
    <message>
        <source>As the model and your settings have it</source>
        <translation>按模型和设置的默认</translation>
    </message>
    <message>
        <source>Answer parameters (Ctrl+Shift+M)
%1</source>
        <translation>回答参数 (Ctrl+Shift+M)
%1</translation>
    </message>
</context>
<context>
    <name>parley::Parting</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>parley::PassphraseQuestion</name>
    <message>
        <source>Type a passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>两次输入的密码短语不一致。请输入相同的密码短语两次。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入相同内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>parley::PersonField</name>
    <message>
        <source>Booked under</source>
        <translation>计入名下</translation>
    </message>
    <message>
        <source>This name stands with everything you ask from now on. It tells the people apart who share a key or put their usage together.</source>
        <translation>此名称会附在您今后的每次提问上。多人共用密钥或合并用量时，用它区分各人。</translation>
    </message>
    <message>
        <source>The environment variable %1 says who asks.</source>
        <translation>由环境变量 %1 指定提问者。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>parley::PickerFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
</context>
<context>
    <name>parley::PickerHeads</name>
    <message>
        <source>Can do</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>In / out per 1M</source>
        <translation>输入 / 输出每百万</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>下次发送</translation>
    </message>
    <message>
        <source>First token, 24 h</source>
        <translation>首个 Token，24 小时</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>parley::PictureLoader</name>
    <message>
        <source>this is no PNG, JPEG, GIF, WebP or BMP</source>
        <translation>这不是 PNG、JPEG、GIF、WebP 或 BMP</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>图片太大</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>pictures from elsewhere can&apos;t be loaded here</source>
        <translation>此处无法加载来自别处的图片</translation>
    </message>
</context>
<context>
    <name>parley::PictureStrip</name>
    <message>
        <source>Not shown: %1</source>
        <translation>未显示：%1</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>正在加载图片…</translation>
    </message>
</context>
<context>
    <name>parley::PortalShortcut</name>
    <message>
        <source>Open Parley&apos;s quick window</source>
        <translation>打开 Parley 的快捷窗口</translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>cache write, 1 hour</source>
        <translation>缓存写入，1 小时</translation>
    </message>
    <message>
        <source>cache write, 12 hours</source>
        <translation>缓存写入，12 小时</translation>
    </message>
    <message>
        <source>sound in</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>图片输入</translation>
    </message>
    <message>
        <source>video in</source>
        <translation>视频输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>sound out</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>images out</source>
        <translation>图片输出</translation>
    </message>
    <message>
        <source>video out</source>
        <translation>视频输出</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>1,000 searches</source>
        <translation>1,000 次搜索</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1,000 次请求</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, above %2 tokens</source>
        <translation>%1，超过 %2 个 Token</translation>
    </message>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 not understood and skipped</source>
        <translation>%1 个无法理解，已跳过</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Refresh prices</source>
        <translation>刷新价格</translation>
    </message>
    <message>
        <source>Refresh every week</source>
        <translation>每周刷新</translation>
    </message>
    <message>
        <source>Asks the public lists genai-prices, OpenRouter and models.dev what models cost, only when you press the button or tick this. Nothing of yours is sent along. What an answer has cost already never changes; your own prices, set with a provider, go before any list.</source>
        <translation>向公开列表 genai-prices、OpenRouter 和 models.dev 查询模型价格，仅在您按下按钮或勾选此项时进行。不会发送您的任何信息。回答已产生的费用从不改变；在提供商处设定的您自己的价格优先于任何列表。</translation>
    </message>
    <message>
        <source>The new prices can&apos;t be kept: %1</source>
        <translation>无法保存新价格：%1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>%1 的价格，%2 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh, %1</source>
        <translation>上次刷新，%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有更新</translation>
    </message>
    <message>
        <source>Not fetched: %1</source>
        <translation>未获取：%1</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>更改的价格</translation>
    </message>
    <message>
        <source>No price changed then.</source>
        <translation>当时没有价格更改。</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>每百万 Token</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>parley::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>将要打印的页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>仅所选内容</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>纸张…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
    <message>
        <source>There is no room for text on this paper. Choose larger paper or smaller margins.</source>
        <translation>这种纸张上没有放置文字的空间。请选择更大的纸张或更小的页边距。</translation>
    </message>
</context>
<context>
    <name>parley::PrivacyPage</name>
    <message>
        <source>Chats, prompts, flows and usage</source>
        <translation>聊天、提示词、流程和用量</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>它们的备份</translation>
    </message>
    <message>
        <source>Cache of answers</source>
        <translation>回答缓存</translation>
    </message>
    <message>
        <source>Settings and providers, without keys</source>
        <translation>设置和提供商，不含密钥</translation>
    </message>
    <message>
        <source>Lists of prices</source>
        <translation>价格列表</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Your questions to %1, and its list of models</source>
        <translation>您向 %1 提出的问题，及其模型列表</translation>
    </message>
    <message>
        <source>Lists of prices, once a week as you chose</source>
        <translation>价格列表，按您的选择每周一次</translation>
    </message>
    <message>
        <source>Lists of prices, only when you ask for them</source>
        <translation>价格列表，仅在您要求时</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Model servers that run here are looked for when you add a provider</source>
        <translation>添加提供商时，会查找在此运行的模型服务器</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Only what you allow one by one: a picture or a link in an answer that you click, a web page a tool may read, a proxy or a team cache you have set</source>
        <translation>仅限您逐一允许的内容：您点击的回答中的图片或链接、工具可以读取的网页、您设置的代理或团队缓存</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开此电脑</translation>
    </message>
    <message>
        <source>Parley sends nothing but your questions to the providers you chose. It has no account, no server of its own and counts nothing. These are all hosts it may call:</source>
        <translation>Parley 只把您的问题发送给您选择的提供商，此外不发送任何内容。它没有账户，没有自己的服务器，也不做任何统计。以下是它可能访问的所有主机：</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>New chats are temporary</source>
        <translation>新聊天为临时聊天</translation>
    </message>
    <message>
        <source>A temporary chat is never written to the disk and is gone when it is closed. The key for a temporary chat then begins one that is kept.</source>
        <translation>临时聊天绝不写入磁盘，关闭后即消失。此时临时聊天的快捷键会开始一个会保留的聊天。</translation>
    </message>
    <message>
        <source>If Parley ends unexpectedly it leaves a short text that says where in the program. It holds nothing of your chats and no keys, stays on this computer, and the last five are kept.</source>
        <translation>如果 Parley 意外结束，会留下一段简短文本，说明发生在程序的何处。其中没有您的聊天内容和密钥，只留在此电脑上，并保留最近五份。</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>写入崩溃报告</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>显示最新报告</translation>
    </message>
    <message>
        <source>Delete all reports</source>
        <translation>删除所有报告</translation>
    </message>
    <message>
        <source>Delete all crash reports?</source>
        <translation>要删除所有崩溃报告吗？</translation>
    </message>
    <message>
        <source>The reports on this computer go, nothing else. New ones are written as you chose above.</source>
        <translation>只会删除本机上的报告。新的报告按您在上方的选择写入。</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>此电脑上保存的内容</translation>
    </message>
    <message>
        <source>In a folder that only you can read. Keys are in %1, not in this folder.</source>
        <translation>位于只有您能读取的文件夹中。密钥在 %1 中，不在此文件夹中。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有报告。</translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>最新报告的时间为 %1。</translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message>
        <source>The prompts can&apos;t be read: %1</source>
        <translation>无法读取提示词：%1</translation>
    </message>
    <message>
        <source>There are no prompts yet: make one on the page Prompts.</source>
        <translation>还没有提示词：请在“提示词”页面创建一个。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2</source>
        <translation>“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>The examples of “%1” were left out: an answer is being written.</source>
        <translation>略去了“%1”的示例：正在撰写回答。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>“%1”在您的消息之前放入了 %n 个示例。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gave its instructions to this chat.</source>
        <translation>“%1”将它的指令给了此聊天。</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 个 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptEditor</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What the model is told before everything else. {{topic}} makes a place that is filled in each time.</source>
        <translation>最先告诉模型的内容。{{topic}} 会成为每次填写的位置。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is sent. Left empty, you write it in the chat.</source>
        <translation>发送的内容。留空则在聊天中填写。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>“%1” is called by /%2 too; give one of them another command.</source>
        <translation>“%1”也由 /%2 调用；请给其中一个设置其他命令。</translation>
    </message>
</context>
<context>
    <name>parley::PromptExamples</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Take from a chat</source>
        <translation>取自聊天</translation>
    </message>
    <message>
        <source>sent before your message · %1</source>
        <translation>在您的消息之前发送 · %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>parley::PromptFiles</name>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>保存提示词</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown 文件 (*.md)</translation>
    </message>
    <message>
        <source>Export all to a folder…</source>
        <translation>全部导出到文件夹…</translation>
    </message>
    <message>
        <source>Export all prompts</source>
        <translation>导出所有提示词</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown 文件 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The prompt was not saved: %1</source>
        <translation>提示词未保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>已将 %n 个提示词导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>更改 %n 个，作为下一个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>未变 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>被拒 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>其中没有提示词。</translation>
    </message>
    <message>
        <source>Prompts: %1.</source>
        <translation>提示词：%1。</translation>
    </message>
</context>
<context>
    <name>parley::PromptForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1（可留空）</translation>
    </message>
</context>
<context>
    <name>parley::PromptHead</name>
    <message>
        <source>All prompts</source>
        <translation>所有提示词</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Use in chat</source>
        <translation>在聊天中使用</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>%1, show all versions</source>
        <translation>%1，显示所有版本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
</context>
<context>
    <name>parley::PromptList</name>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New prompt (Ctrl+N)</source>
        <translation>新建提示词 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prompts with the tag</source>
        <translation>带有此标签的提示词</translation>
    </message>
    <message>
        <source>Enter opens a prompt, Space stars it, Delete removes it.</source>
        <translation>按 Enter 打开提示词，按空格加星标，按 Delete 删除。</translation>
    </message>
    <message>
        <source>No prompt matches.</source>
        <translation>没有匹配的提示词。</translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>还没有提示词。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>parley::PromptPicker</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>parley::PromptRows</name>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>已使用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>%1, by /%2</source>
        <translation>%1，通过 /%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1，收藏</translation>
    </message>
</context>
<context>
    <name>parley::PromptSheet</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>parley::PromptTags</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>去掉标签 %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message>
        <source>What is filled in</source>
        <translation>填写的内容</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>返回提示词</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>用 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the current comparison side by side</source>
        <translation>并排询问当前对比中的模型</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: %1</source>
        <translation>尚无法使用：%1</translation>
    </message>
    <message>
        <source>Write a message to try it with.</source>
        <translation>请写一条消息来试用。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptVariables</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>要对 %1 做什么</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove (take it out of the text first)</source>
        <translation>移除（请先从文本中取出）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>parley::PromptVersions</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Close versions</source>
        <translation>关闭版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Version %1, now</source>
        <translation>版本 %1，当前</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>当前的内容。</translation>
    </message>
    <message>
        <source>Version %1 reads as it does now.</source>
        <translation>版本 %1 与当前内容相同。</translation>
    </message>
    <message>
        <source>Struck out: only in version %1. Tinted: what came since.</source>
        <translation>删除线：仅在版本 %1 中。着色：此后新增的内容。</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>恢复版本 %1</translation>
    </message>
</context>
<context>
    <name>parley::PromptsDesk</name>
    <message>
        <source>“%1” can&apos;t be used yet: %2</source>
        <translation>“%1”尚无法使用：%2</translation>
    </message>
</context>
<context>
    <name>parley::PromptsPage</name>
    <message>
        <source>A prompt keeps what you tell models again and again, with places for what changes.</source>
        <translation>提示词保存您反复告诉模型的内容，并为变化的部分留出位置。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add a few to start with</source>
        <translation>添加几个作为开始</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
</context>
<context>
    <name>parley::ProviderForm</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>移除此提供商…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>提供商名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Until connected</source>
        <translation>直到连接</translation>
    </message>
    <message>
        <source>Until the answer begins</source>
        <translation>直到开始回答</translation>
    </message>
    <message>
        <source>Silence in the middle</source>
        <translation>中途无响应</translation>
    </message>
    <message>
        <source>As for all: %1 s</source>
        <translation>与全部相同：%1 秒</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>长回答</translation>
    </message>
    <message>
        <source>Answers survive a lost connection</source>
        <translation>连接中断时回答不丢失</translation>
    </message>
    <message>
        <source>The service goes on writing when the connection breaks or Parley is closed, and Parley fetches the rest later; for that, the service stores your answers, which it doesn&apos;t do otherwise.</source>
        <translation>连接中断或 Parley 关闭时，服务会继续撰写，Parley 稍后取回其余部分；为此，服务会存储您的回答，平时则不会。</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>提示词缓存</translation>
    </message>
    <message>
        <source>Long chats are kept in the provider&apos;s prompt cache</source>
        <translation>将长聊天保留在提供商的提示词缓存中</translation>
    </message>
    <message>
        <source>What was sent is kept there for five minutes: the next message then costs a tenth for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept.</source>
        <translation>发送的内容会在那里保留五分钟：下一条消息中这部分只需十分之一的费用。保留需一次性多付四分之一。少于 1,024 个 Token 的聊天不会保留。</translation>
    </message>
    <message>
        <source>If %1 can&apos;t answer</source>
        <translation>如果 %1 无法回答</translation>
    </message>
    <message>
        <source>http:// is not encrypted: everyone on the way can read the key and what you write.</source>
        <translation>http:// 未加密：途中的任何人都能读到密钥和您写的内容。</translation>
    </message>
    <message>
        <source>Demo, no network</source>
        <translation>演示，无需网络</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>This address can&apos;t be used. It needs a host, and https unless the server runs in your own network. Not saved.</source>
        <translation>此地址无法使用。它需要主机名，而且除非服务器在您自己的网络中，否则需要 https。未保存。</translation>
    </message>
    <message>
        <source>Saved. Keys given for the old address don&apos;t go to the new one and were removed: paste the key again.</source>
        <translation>已保存。为旧地址提供的密钥不会发送到新地址，已被移除：请重新粘贴密钥。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The provider is being asked</source>
        <translation>正在询问提供商</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>已连接。找到 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>移除提供商</translation>
    </message>
    <message>
        <source>Remove %1 and its keys?</source>
        <translation>移除 %1 及其密钥？</translation>
    </message>
    <message>
        <source>Chats stay. Keys are deleted for good.</source>
        <translation>聊天会保留。密钥将永久删除。</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>未移除：%1</translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message>
        <source>Key from the environment</source>
        <translation>来自环境变量的密钥</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>此电脑，端口 %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>Works without a key</source>
        <translation>无需密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>parley::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
</context>
<context>
    <name>parley::ProxyFields</name>
    <message>
        <source>Proxy for all providers</source>
        <translation>所有提供商的代理</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Questions, lists of models and prices, pages and pictures go through it.</source>
        <translation>问题、模型和价格列表、网页和图片都经过它。</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <comment>name of a field</comment>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Only if the proxy has users</source>
        <translation>仅当代理有用户时</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>不再保存密码</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a port</comment>
        <translation>通常：%1</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Until the host is filled in, everything goes as the system says.</source>
        <translation>在填写主机之前，一切按系统设定。</translation>
    </message>
    <message>
        <source>This is no address of a proxy: write its host, as in proxy.example, and the login into its own fields. Not saved.</source>
        <translation>这不是代理的地址：请写主机，例如 proxy.example，登录信息写入各自的栏中。未保存。</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>密码在密钥环中。</translation>
    </message>
    <message>
        <source>The keychain does not answer: the password is kept until Parley ends.</source>
        <translation>密钥环没有响应：密码会保留到 Parley 结束为止。</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>未能保存密码：%1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>密码仍在密钥环中：%1</translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message>
        <source>Judge all</source>
        <translation>评判全部</translation>
    </message>
    <message>
        <source>Edit the question and ask all again</source>
        <translation>编辑问题并重新询问全部</translation>
    </message>
    <message>
        <source>All equally good</source>
        <translation>全部一样好</translation>
    </message>
    <message>
        <source>None of use</source>
        <translation>都没用</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>标签和备注…</translation>
    </message>
    <message>
        <source>Say of all answers together that none is better, or none of use</source>
        <translation>对所有回答一并评判：没有更好的，或都没有用</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>询问：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuickWindow</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Open in Parley</source>
        <translation>在 Parley 中打开</translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>有内容未保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 个聊天中有未保存的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost when you quit now.</source>
        <translation>如果现在退出，它将丢失。</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>退出并丢弃</translation>
    </message>
    <message>
        <source>Answers are on their way</source>
        <translation>有回答正在生成</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>还有 %n 个回答正在生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>When you quit now they stop there. What has arrived is kept, and each can be asked for again.</source>
        <translation>如果现在退出，它们会就此停止。已收到的内容会保留，每个回答都可以重新请求。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
</context>
<context>
    <name>parley::Rail</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Chats (Ctrl+1)</source>
        <translation>聊天 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+2)</source>
        <translation>对比 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Flows (Ctrl+3)</source>
        <translation>流程 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Prompts (Ctrl+4)</source>
        <translation>提示词 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Usage (Ctrl+5)</source>
        <translation>用量 (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>parley::RailButton</name>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>parley::RangePopup</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些天</translation>
    </message>
</context>
<context>
    <name>parley::RankingHead</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Between, with 95 % certainty</source>
        <translation>区间，95% 置信度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>拇指</translation>
    </message>
</context>
<context>
    <name>parley::RankingRow</name>
    <message>
        <source>Place %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>票数太少</translation>
    </message>
    <message>
        <source>%1: %2, score %3, between %4 and %5</source>
        <translation>%1：%2，得分 %3，介于 %4 和 %5 之间</translation>
    </message>
    <message>
        <source>%1, and with 95 % certainty between %2 and %3</source>
        <translation>%1，95% 置信度下介于 %2 和 %3 之间</translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>计入的票</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>所有票</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>计入的标签</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export rankings</source>
        <translation>导出排名</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The votes can&apos;t be read: %1</source>
        <translation>无法读取投票：%1</translation>
    </message>
    <message>
        <source>Never compared with those above</source>
        <translation>从未与以上模型对比</translation>
    </message>
    <message>
        <source>No votes yet. Pick the better answer in a comparison, and the models are ranked here.</source>
        <translation>还没有投票。在对比中选出更好的回答，模型就会在此排名。</translation>
    </message>
    <message>
        <source>No votes of this kind yet.</source>
        <translation>还没有此类投票。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>根据您对自己问题的 %1 次投票：其他人的偏好可能不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models share a place as long as their intervals overlap.</source>
        <translation>区间重叠的模型并列名次。</translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 个模型的票数少于 %2，没有名次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Winning 8 of 10 still comes by chance once in nine times.</source>
        <translation>10 次中胜 8 次，仍有九分之一的可能是偶然。</translation>
    </message>
    <message>
        <source>Where models were never compared, not even by way of others, their scores mean nothing to each other.</source>
        <translation>从未对比过、也未经由其他模型间接对比过的模型，得分之间没有可比性。</translation>
    </message>
    <message>
        <source>Votes on known names may follow the name; blind ones can&apos;t.</source>
        <translation>知道名称的投票可能受名称影响；盲选则不会。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
</context>
<context>
    <name>parley::ReleaseNotice</name>
    <message>
        <source>Parley %1 is out. Nothing was downloaded; Settings lead to the page that says what is new.</source>
        <translation>Parley %1 已发布。未下载任何内容；“设置”中可打开介绍新内容的页面。</translation>
    </message>
</context>
<context>
    <name>parley::ReplayCellSheet</name>
    <message>
        <source>Previous model</source>
        <translation>上一个模型</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>下一个模型</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>上一个提示词</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一个提示词</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未回答。</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>评审：%1</translation>
    </message>
    <message>
        <source>The judge failed: %1</source>
        <translation>评审失败：%1</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>在对比中打开</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>parley::ReplayDesk</name>
    <message>
        <source>Name of the replay</source>
        <translation>重放名称</translation>
    </message>
    <message>
        <source>Replay deleted</source>
        <translation>重放已删除</translation>
    </message>
    <message>
        <source>Budget of this replay</source>
        <translation>此重放的预算</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGrid</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>parley::ReplayGridModel</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>正在评审…</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10 分中的 %1 分</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>回答被截断。</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>提示词 %1，%2</translation>
    </message>
    <message>
        <source>%1: being asked</source>
        <translation>%1：正在询问</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1：尚未询问</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：失败。%2</translation>
    </message>
    <message>
        <source>This prompt was lost.</source>
        <translation>此提示词已丢失。</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>提示词 %1：%2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>已回答 %1</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均得分 %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayList</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 / %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>No replays yet. A replay puts a list of prompts to several models and shows their answers side by side, with what they cost.</source>
        <translation>还没有重放。重放把一组提示词发给多个模型，并排显示它们的回答和费用。</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rename replay</source>
        <translation>重命名重放</translation>
    </message>
    <message>
        <source>Delete replay</source>
        <translation>删除重放</translation>
    </message>
    <message>
        <source>New replay</source>
        <translation>新建重放</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPanes</name>
    <message>
        <source>Choose a line-up, or add models one by one.</source>
        <translation>选择一个阵容，或逐个添加模型。</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>阵容</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>The panes of the comparison</source>
        <translation>对比的窗格</translation>
    </message>
    <message>
        <source>own parameters</source>
        <translation>单独的参数</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移出 %1</translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message>
        <source>Prompts, one a line</source>
        <translation>提示词，每行一个</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>每行一个提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>来自文件的提示词</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;All files (*)</source>
        <translation>表格和 JSON 行 (*.csv *.tsv *.jsonl *.ndjson *.json *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Split it into several files.</source>
        <translation>“%1”大于 64 MB。请拆分成多个文件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation>“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>What to ask, with the columns of %1: %2</source>
        <translation>询问内容，使用 %1 的列：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n 个提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>These prompts can&apos;t be made: %1.</source>
        <translation>无法生成这些提示词：%1。</translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message>
        <source>No prompt matches.</source>
        <translation>没有匹配的提示词。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>还剩约 %1</translation>
    </message>
    <message>
        <source>about %1 and %2 left</source>
        <translation>还剩约 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 / %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 个未评审</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>已花费 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 个费用未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done, some failed</source>
        <translation>完成，部分失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 个模型以批次询问：回答在一天之内返回。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <translation>已停止：%1。</translation>
    </message>
    <message>
        <source>Prompt %1, %2</source>
        <translation>提示词 %1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in compare</source>
        <translation>在对比中打开</translation>
    </message>
    <message>
        <source>Export replay</source>
        <translation>导出重放</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>所有重放</translation>
    </message>
    <message>
        <source>Ask failed again</source>
        <translation>重新询问失败项</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>重放进度</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>更改预算…</translation>
    </message>
    <message>
        <source>As a batch…</source>
        <translation>作为批次…</translation>
    </message>
    <message>
        <source>Ask the rest as a batch, about half the price</source>
        <translation>将其余的作为批次询问，约半价</translation>
    </message>
    <message>
        <source>About half the price, answered within 24 hours</source>
        <translation>约半价，24 小时内回答</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>显示的提示词</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>提示词的排序</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>得分最低的在前</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>费用最高的在前</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message>
        <source>New replay</source>
        <translation>新建重放</translation>
    </message>
    <message>
        <source>All replays</source>
        <translation>所有重放</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>A table or JSON lines with a column for each variable, questions of earlier chats, prompts of the library, or text with one prompt a line. Each prompt is asked by itself.</source>
        <translation>每个变量一列的表格或 JSON 行、以前聊天中的问题、库中的提示词，或每行一个提示词的文本。每个提示词单独询问。</translation>
    </message>
    <message>
        <source>Earlier questions…</source>
        <translation>以前的问题…</translation>
    </message>
    <message>
        <source>earlier questions</source>
        <translation>以前的问题</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>从库中…</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>提示词库</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>A model that scores each answer from 0 to 10. It is asked once more for every answer.</source>
        <translation>为每个回答打 0 到 10 分的模型。每个回答都会多询问它一次。</translation>
    </message>
    <message>
        <source>No judge</source>
        <translation>无评审</translation>
    </message>
    <message>
        <source>The judge is asked</source>
        <translation>评审被询问的内容</translation>
    </message>
    <message>
        <source>Instruction of the judge</source>
        <translation>评审的指令</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Stops before a question that would exceed it. Leave it empty for none.</source>
        <translation>在会超出预算的问题之前停止。留空表示不设。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the replay</source>
        <translation>开始重放</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>评审：%1</translation>
    </message>
    <message>
        <source>Judge: none</source>
        <translation>评审：无</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2</source>
        <translation>约 %1，%2</translation>
    </message>
    <message>
        <source>%1, and %2 of unknown price</source>
        <translation>%1，另有 %2 价格未知</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter one such as 2.50.</source>
        <translation>“%1”不是金额。请输入如 2.50 的金额。</translation>
    </message>
    <message>
        <source>Nobody knows what some of these models cost, so a budget can&apos;t be kept. Take them out, or leave the budget empty.</source>
        <translation>其中一些模型的价格未知，因此无法遵守预算。请将它们移出，或将预算留空。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Known once models and prompts are chosen.</source>
        <translation>选择模型和提示词后可知。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>This can&apos;t be asked: %1.</source>
        <translation>无法询问：%1。</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>model: price</comment>
        <translation>%1：约 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of it the judge: about %1</source>
        <translation>其中评审：约 %1</translation>
    </message>
    <message>
        <source>%1 tokens in. Answers are taken to be as long as they usually are.</source>
        <translation>输入 %1 个 Token。回答按通常的长度估算。</translation>
    </message>
    <message>
        <source>The budget will probably stop it before the end.</source>
        <translation>预算很可能会使它提前停止。</translation>
    </message>
</context>
<context>
    <name>parley::RouteRow</name>
    <message>
        <source>If the model says so</source>
        <translation>如果模型这样认为</translation>
    </message>
    <message>
        <source>If a condition holds</source>
        <translation>如果条件成立</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>选择步骤</translation>
    </message>
    <message>
        <source>Way %1, %2</source>
        <translation>路径 %1，%2</translation>
    </message>
    <message>
        <source>Way %1, when it is taken</source>
        <translation>路径 %1，何时采用</translation>
    </message>
    <message>
        <source>Way %1 leads to %2</source>
        <translation>路径 %1 通向 %2</translation>
    </message>
    <message>
        <source>Remove way %1</source>
        <translation>移除路径 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>Every other case</source>
        <translation>其他所有情况</translation>
    </message>
    <message>
        <source>A condition that is computed</source>
        <translation>计算得出的条件</translation>
    </message>
    <message>
        <source>The model is asked whether this fits</source>
        <translation>询问模型这是否符合</translation>
    </message>
    <message>
        <source>every other case</source>
        <translation>其他所有情况</translation>
    </message>
    <message>
        <source>length of {{question}} &gt; 400</source>
        <translation>length of {{question}} &gt; 400</translation>
    </message>
    <message>
        <source>it is about money</source>
        <translation>与钱有关</translation>
    </message>
</context>
<context>
    <name>parley::RouteRows</name>
    <message>
        <source>Add a way</source>
        <translation>添加路径</translation>
    </message>
    <message>
        <source>it is …</source>
        <translation>它是 …</translation>
    </message>
</context>
<context>
    <name>parley::RoutedNote</name>
    <message>
        <source>Escalated to %1: %2%3</source>
        <translation>升级到 %1：%2%3</translation>
    </message>
    <message>
        <source>Routed to %1: %2%3</source>
        <translation>路由到 %1：%2%3</translation>
    </message>
    <message>
        <source>The strong model was asked as well: %1.</source>
        <translation>也询问了强力模型：%1。</translation>
    </message>
    <message>
        <source>Not asked of the strong model although %1: %2.</source>
        <translation>虽然%1，但没有询问强力模型：%2。</translation>
    </message>
    <message>
        <source>, saved %1</source>
        <translation>，节省 %1</translation>
    </message>
    <message>
        <source>, %1 more than without the plan</source>
        <translation>，比不用方案多 %1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message>
        <source>Reading: %1 chats are left.</source>
        <translation>正在读取：还剩 %1 个聊天。</translation>
    </message>
    <message>
        <source>The chats can&apos;t be read: %1</source>
        <translation>无法读取聊天：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的天数</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>廉价</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已节省</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation>最近的选择</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What a plan would have cost</source>
        <translation>使用方案会花多少</translation>
    </message>
    <message>
        <source>Plan to try on earlier questions</source>
        <translation>在以前的问题上试用的方案</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computed on this computer from your chats of these days: nobody is asked. The rules alone decide, as if the classifier said nothing, and checks are not played again. The other model is taken to need as many tokens.</source>
        <translation>在此电脑上根据这些天的聊天计算：不询问任何模型。仅由规则决定，如同分类器没有给出意见，也不重做检查。假定另一个模型需要同样多的 Token。</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>它的问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>There are no plans yet: make one under Plans.</source>
        <translation>还没有方案：请在“方案”下创建一个。</translation>
    </message>
    <message>
        <source>What plans chose can&apos;t be read: %1</source>
        <translation>无法读取方案的选择：%1</translation>
    </message>
    <message>
        <source>%1 more than without plans</source>
        <translation>比不用方案多 %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>What some answers saved is not known: %1 of them.</source>
        <translation>部分回答节省的费用未知：其中 %1 个。</translation>
    </message>
    <message>
        <source>No plan has chosen a model in these days. Choose one in the parameters of a chat.</source>
        <translation>这些天没有方案选择过模型。请在聊天的参数中选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 个问题：%2 个给廉价模型，%3 个给强力模型。升级 %4 个，其中 %5 个由检查触发，%6 个由您触发。分类器花费 %7。</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>升级到 %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 个问题花费 %2；使用此方案约 %3：%4 个给廉价模型，%5 个给强力模型。%6 个会交给分类器。略去 %7 个：它们的用量或价格未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap: %1</source>
        <translation>廉价：%1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>强力：%1</translation>
    </message>
</context>
<context>
    <name>parley::RoutingSection</name>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>A plan sends simple questions to a cheap model and the rest to a strong one. A chat uses one when you choose it in its parameters; each answer says who was chosen, why, and what it saved. Chats find their plan by its name.</source>
        <translation>方案把简单的问题发给廉价模型，其余的发给强力模型。在聊天的参数中选择后即会使用；每个回答会说明选了谁、为什么以及节省了多少。聊天按名称查找方案。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove this plan?</source>
        <translation>移除此方案？</translation>
    </message>
    <message>
        <source>Chats that use it ask you to choose another one, or a model. What it saved stays written down.</source>
        <translation>使用它的聊天会要求您选择其他方案或模型。节省的记录会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Cheap model</source>
        <translation>廉价模型</translation>
    </message>
    <message>
        <source>Strong model</source>
        <translation>强力模型</translation>
    </message>
    <message>
        <source>Rules: the first that fits decides</source>
        <translation>规则：由第一条符合的决定</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>廉价</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强力</translation>
    </message>
    <message>
        <source>Where no rule fits, ask a small model first</source>
        <translation>没有规则符合时，先询问小模型</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Must be this sure</source>
        <translation>要求的把握</translation>
    </message>
    <message>
        <source>How sure the classifier must be, from 0 to 1</source>
        <translation>分类器需要有多大把握，从 0 到 1</translation>
    </message>
    <message>
        <source>What the classifier is told</source>
        <translation>告诉分类器的内容</translation>
    </message>
    <message>
        <source>It reads your question, costs a little and is given 3 seconds; then the rules alone decide.</source>
        <translation>它读取您的问题，费用很低，限时 3 秒；之后仅由规则决定。</translation>
    </message>
    <message>
        <source>Ask the strong model as well when the cheap answer</source>
        <translation>廉价模型的回答出现以下情况时，也询问强力模型</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>is too short for a long question</source>
        <translation>对长问题来说太短</translation>
    </message>
    <message>
        <source>says that it can&apos;t or doesn&apos;t know</source>
        <translation>表示做不到或不知道</translation>
    </message>
    <message>
        <source>is no JSON although JSON was asked for</source>
        <translation>要求 JSON 却不是 JSON</translation>
    </message>
    <message>
        <source>Matches this regular expression</source>
        <translation>匹配此正则表达式</translation>
    </message>
    <message>
        <source>matches this regular expression; empty: none</source>
        <translation>匹配此正则表达式；留空：无</translation>
    </message>
    <message>
        <source>At most so often in one chat</source>
        <translation>一个聊天中最多的次数</translation>
    </message>
    <message>
        <source>Escalations in one chat</source>
        <translation>一个聊天中的升级次数</translation>
    </message>
    <message>
        <source>Nobody: the rules alone decide</source>
        <translation>无：仅由规则决定</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
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
        <translation>日常 %1</translation>
    </message>
    <message>
        <source>another plan has this name, or had it: choose a different one</source>
        <translation>另一个方案正在使用或曾使用此名称：请选择不同的名称</translation>
    </message>
    <message>
        <source>Not kept yet: %1.</source>
        <translation>尚未保存：%1。</translation>
    </message>
</context>
<context>
    <name>parley::RulesList</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Question longer than, in characters</source>
        <translation>问题长于（字符数）</translation>
    </message>
    <message>
        <source>Question shorter than, in characters</source>
        <translation>问题短于（字符数）</translation>
    </message>
    <message>
        <source>Chat so far longer than, in characters</source>
        <translation>到目前为止的聊天长于（字符数）</translation>
    </message>
    <message>
        <source>Question has code</source>
        <translation>问题含有代码</translation>
    </message>
    <message>
        <source>Question has an attachment</source>
        <translation>问题带有附件</translation>
    </message>
    <message>
        <source>Tools may be used</source>
        <translation>可以使用工具</translation>
    </message>
    <message>
        <source>Chat or question has one of the tags</source>
        <translation>聊天或问题带有以下标签之一</translation>
    </message>
    <message>
        <source>Question says one of the words</source>
        <translation>问题中有以下词语之一</translation>
    </message>
    <message>
        <source>Question matches the regular expression</source>
        <translation>问题匹配正则表达式</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What it compares with</source>
        <translation>比较的对象</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>廉价</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强力</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>届时由谁回答</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>一个，或用逗号分隔的多个</translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>没有询问</translation>
    </message>
    <message>
        <source>A run shows here what each step asks and answers, how long it takes and what it costs.</source>
        <translation>运行会在此显示每个步骤的问题和回答、用时和费用。</translation>
    </message>
    <message>
        <source>Back to the flow</source>
        <translation>返回流程</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Goes on where it stood; what was answered is not asked again</source>
        <translation>从停下的地方继续；已回答的不再询问</translation>
    </message>
    <message>
        <source>Runs of this flow</source>
        <translation>此流程的运行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>运行的步骤</translation>
    </message>
    <message>
        <source>What a step asked and answered is read below.</source>
        <translation>步骤的问题和回答可在下方阅读。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>%1 out so far</source>
        <translation>目前输出 %1</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>在批次中</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>chose “%1”</source>
        <translation>选择了“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its batch</source>
        <translation>等待其批次</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Sent as a batch. The answer comes within a day, and the run goes on then, also after Parley was closed.</source>
        <translation>已作为批次发送。回答会在一天之内返回，届时运行会继续，即使 Parley 曾被关闭。</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>还没有轮到它。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>作为批次</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>输入约 %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>may be skipped</source>
        <translation>可能跳过</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>parley::RunSheet</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>我的消息</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Past 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>任何文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>过去 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
</context>
<context>
    <name>parley::SearchPage</name>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>不用筛选条件搜索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Found chats</source>
        <translation>找到的聊天</translation>
    </message>
    <message>
        <source>Finds every word ever said in a chat, in any script. “Whole phrases” go in quotation marks, -words are left out.</source>
        <translation>可找到聊天中出现过的任何词语，不限文字。“完整短语”放在引号中，-词语 会被排除。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words or another spelling.</source>
        <translation>没有与“%1”匹配的内容。请减少词语或换一种写法。</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 毫秒</translation>
    </message>
</context>
<context>
    <name>parley::SearchPreview</name>
    <message>
        <source>Hit before</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Open at this message</source>
        <translation>在此消息处打开</translation>
    </message>
    <message>
        <source>Hits in this chat</source>
        <translation>此聊天中的结果</translation>
    </message>
    <message>
        <source>Hit before (Ctrl+Up)</source>
        <translation>上一个结果 (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next hit (Ctrl+Down)</source>
        <translation>下一个结果 (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Open at this message (Enter)</source>
        <translation>在此消息处打开 (Enter)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>parley::SearchResults</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 in %2</source>
        <translation>%2中超过 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的 %1</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
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
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>发送 (%1)</translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>发给 %1 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens each</source>
        <translation>
            <numerusform>各 %1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>doesn&apos;t fit</source>
        <translation>容纳不下</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
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
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>廉价</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强力</translation>
    </message>
    <message>
        <source>Routed · %1</source>
        <translation>路由 · %1</translation>
    </message>
    <message>
        <source>Routed · a classifier chooses</source>
        <translation>路由 · 由分类器选择</translation>
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
        <translation>框架</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>此草稿</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Answer, shortened</source>
        <translation>回答，已缩短</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Message, shortened</source>
        <translation>消息，已缩短</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Left out: it never came</source>
        <translation>略去：从未收到</translation>
    </message>
    <message>
        <source>Left out: thinking</source>
        <translation>略去：思考</translation>
    </message>
    <message>
        <source>Left out: as you chose</source>
        <translation>略去：按您的选择</translation>
    </message>
    <message>
        <source>Left out: the middle</source>
        <translation>略去：中间部分</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>已概括</translation>
    </message>
    <message>
        <source>Left out: not taken here</source>
        <translation>略去：此处不接受</translation>
    </message>
    <message>
        <source>%1 reads all of this chat on this computer; nothing is sent anywhere.</source>
        <translation>%1 在此电脑上读取整个聊天；不会发送到任何地方。</translation>
    </message>
    <message>
        <source>%1 answers on this computer; nothing is sent anywhere.</source>
        <translation>%1 在此电脑上回答；不会发送到任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>此聊天有 %n 个部分不会被读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this chat is sent; nothing is left out.</source>
        <translation>整个聊天都会发送；没有略去任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>此聊天有 %n 个部分不会发送，或不会完整发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 probably from the cache</source>
        <translation>%1 很可能来自缓存</translation>
    </message>
    <message>
        <source>%1, %2 tokens. %3</source>
        <translation>%1，%2 个 Token。%3</translation>
    </message>
    <message>
        <source>… and %1 more bytes: copy the body to see them.</source>
        <translation>… 另有 %1 字节：复制正文即可查看。</translation>
    </message>
</context>
<context>
    <name>parley::SendWords</name>
    <message>
        <source>Already answered: the same answer comes from the cache and costs nothing.</source>
        <translation>已回答过：同样的回答来自缓存，不收费。</translation>
    </message>
    <message>
        <source>%1 to %2: a classifier chooses who answers; what it is asked is in it</source>
        <translation>%1 至 %2：由分类器选择谁来回答；对它的提问已包含在内</translation>
    </message>
    <message>
        <source>Prices are being read…</source>
        <translation>正在读取价格…</translation>
    </message>
    <message>
        <source>Nobody has told what this model costs.</source>
        <translation>没有人说明此模型的价格。</translation>
    </message>
    <message>
        <source>Free: it runs on your own machines.</source>
        <translation>免费：在您自己的机器上运行。</translation>
    </message>
    <message>
        <source>About %1, with an answer of %2 tokens</source>
        <translation>约 %1，按 %2 个 Token 的回答计</translation>
    </message>
    <message>
        <source>%1 if the provider&apos;s cache forgot</source>
        <translation>%1，如果提供商的缓存已失效</translation>
    </message>
    <message>
        <source>At most %1, with an answer of %2 tokens</source>
        <translation>最多 %1，按 %2 个 Token 的回答计</translation>
    </message>
    <message>
        <source>No upper bound: nothing limits the answer.</source>
        <translation>没有上限：回答不受限制。</translation>
    </message>
    <message>
        <source>%1, already answered</source>
        <translation>%1，已回答过</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit. Needs %1 tokens; %2 has room for %3.</source>
        <translation>容纳不下。需要 %1 个 Token；%2 可容纳 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>发给 %1 的下一条消息：%2 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 system prompt and frame</source>
        <translation>%1 系统提示词和框架</translation>
    </message>
    <message>
        <source>%1 earlier messages</source>
        <translation>%1 以前的消息</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <translation>%1 此草稿</translation>
    </message>
    <message>
        <source>%1 of it probably read from the cache</source>
        <translation>其中 %1 很可能从缓存读取</translation>
    </message>
    <message>
        <source>%1 of it written to the cache</source>
        <translation>其中 %1 写入缓存</translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>估计；根据 %n 个回答得出</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see exactly what will be sent</source>
        <translation>点击查看将发送的确切内容</translation>
    </message>
    <message>
        <source>As you chose, from this message on: %1</source>
        <translation>按您的选择，从此消息起：%1</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <translation>按您的选择：%1</translation>
    </message>
    <message>
        <source>Nothing is cut: all of this chat is sent.</source>
        <translation>没有截去任何内容：整个聊天都会发送。</translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>去掉最早的 %n 条消息就能容纳。不会自动截去任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft alone is too long. Nothing is cut by itself.</source>
        <translation>仅草稿就太长。不会自动截去任何内容。</translation>
    </message>
    <message>
        <source>%1 tokens of context used</source>
        <translation>已用上下文 %1 个 Token</translation>
    </message>
    <message>
        <source>How much fits into %1 is not known.</source>
        <translation>%1 能容纳多少未知。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used</source>
        <translation>已用 %1 / %2 个 Token</translation>
    </message>
    <message>
        <source>%1 more with the draft</source>
        <translation>加上草稿再多 %1</translation>
    </message>
    <message>
        <source>%1 left for the answer</source>
        <translation>还剩 %1 供回答</translation>
    </message>
    <message>
        <source>%1 too many, with room for the answer</source>
        <translation>计入回答的空间，超出 %1</translation>
    </message>
    <message>
        <source>Click to make room</source>
        <translation>点击腾出空间</translation>
    </message>
</context>
<context>
    <name>parley::SettingsNavigation</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
</context>
<context>
    <name>parley::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>网络与代理</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据和备份</translation>
    </message>
</context>
<context>
    <name>parley::ShelfFoot</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>parley::ShelfHead</name>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>返回聊天</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Chats stay here for 30 days.</source>
        <translation>聊天在此保留 30 天。</translation>
    </message>
    <message>
        <source>Out of the way, but found by search.</source>
        <translation>已收起，但仍可搜索到。</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty field</source>
        <translation>编辑最后一条消息（在空的输入框中）</translation>
    </message>
    <message>
        <source>Next and previous turn, in the conversation</source>
        <translation>下一轮和上一轮（在对话中）</translation>
    </message>
    <message>
        <source>Previous and next version, in the conversation</source>
        <translation>上一个和下一个版本（在对话中）</translation>
    </message>
    <message>
        <source>Rename, in the list of chats</source>
        <translation>重命名（在聊天列表中）</translation>
    </message>
    <message>
        <source>Delete, in the list of chats</source>
        <translation>删除（在聊天列表中）</translation>
    </message>
</context>
<context>
    <name>parley::ShortcutsPage</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys; they count at once, everywhere. Keys for writing stay with the text fields.</source>
        <translation>选择命令并按下新的按键；新按键立即在所有地方生效。书写用的按键仍归文本框使用。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>按按键搜索</translation>
    </message>
    <message>
        <source>Press keys to see which command they lead to.</source>
        <translation>按下按键，查看它们对应哪个命令。</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Then press the new keys of the chosen command.</source>
        <translation>然后按下所选命令的新按键。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The chosen command has no keys then.</source>
        <translation>之后所选命令将没有按键。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The chosen command has its usual keys again.</source>
        <translation>所选命令会恢复默认按键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>所有命令都会恢复默认按键。</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>%1 leads to no command.</source>
        <translation>%1 不对应任何命令。</translation>
    </message>
    <message>
        <source>Escape always stops the answer: it also closes whatever is open.</source>
        <translation>Escape 始终用于停止回答：它也会关闭任何打开的内容。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>从“%1”取用</translation>
    </message>
    <message>
        <source>%1 leads to “%2”.</source>
        <translation>%1 对应“%2”。</translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>No chats yet. Ctrl+N starts one.</source>
        <translation>还没有聊天。按 Ctrl+N 开始。</translation>
    </message>
    <message>
        <source>No chats are archived.</source>
        <translation>没有归档的聊天。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>已归档的聊天</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的聊天</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>永久删除 %n 个聊天？</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never saved: nothing can bring it back.</source>
        <translation>它从未保存：无法找回。</translation>
    </message>
    <message>
        <source>Nothing can bring them back, unless a backup has them.</source>
        <translation>除非备份中有，否则无法找回。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>parley::SilenceNotice</name>
    <message>
        <source>Parley does not answer</source>
        <translation>Parley 没有响应</translation>
    </message>
    <message>
        <source>Parley is running already, but it does not answer. Wait a moment and try again. If that doesn&apos;t help, end that program and start Parley anew: what was saved is not lost.</source>
        <translation>Parley 已在运行，但没有响应。请稍候再试。如果没有帮助，请结束该程序并重新启动 Parley：已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>parley::SimilarFields</name>
    <message>
        <source>Also answer the same question in other words</source>
        <translation>换一种说法的相同问题也予以回答</translation>
    </message>
    <message>
        <source>Embeddings by</source>
        <translation>嵌入来源</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>最低相似度</translation>
    </message>
    <message>
        <source>Also in chats with a temperature above %1</source>
        <translation>也用于温度高于 %1 的聊天</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: each new question would be sent to a provider of your choice, to be compared with earlier ones.</source>
        <translation>默认关闭：开启后，每个新问题都会发送给您选择的提供商，以便与以前的问题比较。</translation>
    </message>
    <message>
        <source>None of your providers makes embeddings. Add one that does: OpenAI, Gemini, Ollama or any server like OpenAI&apos;s.</source>
        <translation>您的提供商都不提供嵌入。请添加一个提供嵌入的：OpenAI、Gemini、Ollama 或任何与 OpenAI 类似的服务器。</translation>
    </message>
    <message>
        <source>Choose whose embeddings to use, and name the model. Until then only the very same question is answered from the cache.</source>
        <translation>请选择使用谁的嵌入，并指定模型。在此之前，只有完全相同的问题由缓存回答。</translation>
    </message>
    <message>
        <source>Each new question, without the chat so far, is sent to %1 (%2) for its embedding; questions with attachments, tools or code and temporary chats never are. Such an answer shows the question it was given to first.</source>
        <translation>每个新问题（不含此前的聊天）会发送给 %1（%2）以计算嵌入；带有附件、工具或代码的问题以及临时聊天从不发送。这样的回答会显示它最初回答的问题。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it gave is no embedding.</source>
        <translation>返回的内容不是嵌入。</translation>
    </message>
    <message>
        <source>It works: %1 dimensions.</source>
        <translation>可以使用：%1 维。</translation>
    </message>
</context>
<context>
    <name>parley::SourcesPainter</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>parley::SpellDesk</name>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
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
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>This Parley was built without a spell checker.</source>
        <translation>此 Parley 在构建时未包含拼写检查。</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one for Hunspell, such as the package hunspell-en-us or hunspell-de-de, and start Parley again.</source>
        <translation>此电脑上没有词典。请安装 Hunspell 词典，例如软件包 hunspell-en-us 或 hunspell-de-de，然后重新启动 Parley。</translation>
    </message>
    <message>
        <source>Wrong words are underlined where you write. With none chosen, the dictionaries of your languages are used.</source>
        <translation>在您书写的地方，错误的词会加下划线。未选择任何词典时，使用您的语言对应的词典。</translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>今天：%n 个回答，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>本月：%n 个回答，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This month&apos;s budget: %1</source>
        <translation>本月预算：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>本月有 %n 个请求价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of today&apos;s %2.</source>
        <translation>已用今天 %2 的 %1%。</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2.</source>
        <translation>已用本月 %2 的 %1%。</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 % of this month&apos;s %2 for %3.</source>
        <translation>已用 %3 本月 %2 的 %1%。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>“%1” has used %2 % of its %3.</source>
        <translation>“%1”已用其 %3 的 %2%。</translation>
    </message>
</context>
<context>
    <name>parley::StartList</name>
    <message>
        <source>Start chatting</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Start chatting with %1</source>
        <translation>开始与 %1 聊天</translation>
    </message>
    <message>
        <source>Look again for %1</source>
        <translation>再次查找 %1</translation>
    </message>
</context>
<context>
    <name>parley::StarterPrompts</name>
    <message>
        <source>starter</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Explain to someone</source>
        <translation>向人解释</translation>
    </message>
    <message>
        <source>You explain to {{audience}} in under {{words}} words. Begin with what it means for them, use one comparison from everyday life, and define a term in the sentence that needs it. End with one question they should ask.</source>
        <translation>您用不超过 {{words}} 个词向{{audience}}解释。先说这对他们意味着什么，用一个日常生活中的比喻，并在需要术语的句子中给出定义。最后提出一个他们应当问的问题。</translation>
    </message>
    <message>
        <source>Explain {{topic}}.</source>
        <translation>解释{{topic}}。</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>a new colleague</source>
        <translation>新同事</translation>
    </message>
    <message>
        <source>a child of ten</source>
        <translation>十岁的孩子</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>平实表达</translation>
    </message>
    <message>
        <source>You rewrite texts in plain words. Keep every fact, number and name. Short sentences, active verbs, nothing added. If something can be read in two ways, keep the wording and say so below the text.</source>
        <translation>您用平实的语言改写文本。保留每个事实、数字和名称。句子简短，动词主动，不添加内容。如果有可作两种理解之处，请保留原文，并在文本下方说明。</translation>
    </message>
    <message>
        <source>{{text}}</source>
        <translation>{{text}}</translation>
    </message>
    <message>
        <source>Utilisation of the facility is contingent upon prior registration.</source>
        <translation>本设施之使用须以事先完成登记为前提。</translation>
    </message>
    <message>
        <source>Register before you use the room.</source>
        <translation>使用房间前请先登记。</translation>
    </message>
    <message>
        <source>Review a change</source>
        <translation>审查更改</translation>
    </message>
    <message>
        <source>You review changes of code. Name only what can go wrong: bugs, races, lost data, surprises for whoever calls it. For each: the line, what happens, how to show it with a test. No remarks on style. If there is nothing, say so in one sentence.</source>
        <translation>您审查代码更改。只指出可能出错之处：缺陷、竞态、数据丢失、令调用者意外的行为。每一处写明：所在行、会发生什么、如何用测试证明。不评论风格。如果没有问题，用一句话说明。</translation>
    </message>
    <message>
        <source>What is it for: {{purpose}}

```diff
{{diff}}
```</source>
        <translation>用途：{{purpose}}

```diff
{{diff}}
```</translation>
    </message>
    <message>
        <source>Argue both sides</source>
        <translation>正反论证</translation>
    </message>
    <message>
        <source>You help to decide. Give the strongest case for each side, each as someone who holds it would put it, then what would have to be true for either to be right, and which of that can be found out within a week. Don&apos;t decide.</source>
        <translation>您帮助做决定。按支持者的表述为每一方给出最有力的理由，然后说明要使任何一方正确必须满足哪些前提，以及其中哪些可以在一周内查明。不要做决定。</translation>
    </message>
    <message>
        <source>The decision: {{decision}}

What matters to me: {{criteria}}</source>
        <translation>决定：{{decision}}

我看重的是：{{criteria}}</translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>还没有提供商</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>离线，%n 个本地提供商就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n 个提供商已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n 个聊天正在回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n 个聊天正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此聊天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>budget</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Click to see usage</source>
        <translation>点击查看用量</translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message>
        <source>What decides, for the model: {{question}}</source>
        <translation>由模型判断的内容：{{question}}</translation>
    </message>
    <message>
        <source>How the answers become one</source>
        <translation>如何将回答合成一个</translation>
    </message>
    <message>
        <source>What is asked of each row: {{row}}</source>
        <translation>对每一行询问的内容：{{row}}</translation>
    </message>
    <message>
        <source>What a model is asked and has to say yes to; empty: nobody is asked</source>
        <translation>询问模型且须得到肯定的内容；留空：不询问</translation>
    </message>
    <message>
        <source>The text that is changed: {{answer}}</source>
        <translation>要更改的文本：{{answer}}</translation>
    </message>
    <message>
        <source>What is asked. {{name}} takes an input or the result of a step.</source>
        <translation>询问的内容。{{name}} 取自输入或某个步骤的结果。</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Models that are asked</source>
        <translation>询问的模型</translation>
    </message>
    <message>
        <source>Asked in its stead, in this order</source>
        <translation>按此顺序替代询问</translation>
    </message>
    <message>
        <source>Models asked in its stead</source>
        <translation>替代询问的模型</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>隐藏设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Use the model of the flow</source>
        <translation>使用流程的模型</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>步骤 %1，%2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>要对 %1 做什么</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>扇出，同时 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of %1: %2</source>
        <translation>%1 的模型：%2</translation>
    </message>
    <message>
        <source>As the flow says</source>
        <translation>按流程的设定</translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>请填写 0 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What the model is told before the question</source>
        <translation>在问题之前告诉模型的内容</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>每行一个：name: value</translation>
    </message>
    <message>
        <source>Write a name, a colon and the value: city: Berlin.</source>
        <translation>请填写名称、冒号和值：city: Berlin。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>A model writes one answer</source>
        <translation>由模型写成一个回答</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>依次排列</translation>
    </message>
    <message>
        <source>What most of them say</source>
        <translation>多数意见</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>完成条件</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>全部已回答</translation>
    </message>
    <message>
        <source>All are asked, some may fail</source>
        <translation>全部已询问，允许部分失败</translation>
    </message>
    <message>
        <source>The first has answered</source>
        <translation>第一个已回答</translation>
    </message>
    <message>
        <source>So many have answered</source>
        <translation>达到指定数量的回答</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>立即，逐个发送</translation>
    </message>
    <message>
        <source>As a batch: cheaper, within a day</source>
        <translation>作为批次：更便宜，一天之内</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>已有回答时</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Always ask again</source>
        <translation>始终重新询问</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>不设预算</translation>
    </message>
    <message>
        <source>Write an amount, like 0.50.</source>
        <translation>请填写金额，如 0.50。</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>时间限制（秒）</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>与其他地方相同</translation>
    </message>
    <message>
        <source>Write how many seconds, up to %1.</source>
        <translation>请填写秒数，最多 %1。</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>排在其后</translation>
    </message>
    <message>
        <source>The step above. Else one step a line, or - for none</source>
        <translation>上方的步骤。否则每行一个步骤，- 表示无</translation>
    </message>
    <message>
        <source>The run goes on when this step fails</source>
        <translation>此步骤失败时运行仍继续</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <source>Name of a result that is a list</source>
        <translation>值为列表的结果名称</translation>
    </message>
    <message>
        <source>For each row of</source>
        <translation>逐行来源</translation>
    </message>
    <message>
        <source>Name of an input or a result</source>
        <translation>输入或结果的名称</translation>
    </message>
    <message>
        <source>A row is called</source>
        <translation>行的名称</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Routing plan</source>
        <translation>路由方案</translation>
    </message>
    <message>
        <source>None: the choices below say it</source>
        <translation>无：由下方的选择决定</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>工具名称</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>One a line: trim</source>
        <translation>每行一个：trim</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>成立的条件</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>每行一个条件</translation>
    </message>
    <message>
        <source>Its result is called</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>A name for the steps below</source>
        <translation>供后续步骤使用的名称</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>More tries</source>
        <translation>更多尝试</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>So many answers</source>
        <translation>回答数量</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>As of the flow</source>
        <translation>与流程相同</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>得到 %1</translation>
    </message>
    <message>
        <source>only when %1</source>
        <translation>仅当 %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>否则 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>再尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>在 %1 内</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>允许失败</translation>
    </message>
</context>
<context>
    <name>parley::StepGrip</name>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to move the step</source>
        <translation>拖动，或按 Alt+↑ 和 Alt+↓ 移动步骤</translation>
    </message>
    <message>
        <source>Up and Down move the step.</source>
        <translation>上下键移动步骤。</translation>
    </message>
</context>
<context>
    <name>parley::StepReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Go on as a chat</source>
        <translation>作为聊天继续</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>parley::StepWords</name>
    <message>
        <source>Chain</source>
        <translation>链式</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>扇出</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Asks one model</source>
        <translation>询问一个模型</translation>
    </message>
    <message>
        <source>Chooses which step comes next</source>
        <translation>选择下一个步骤</translation>
    </message>
    <message>
        <source>Asks several models at once</source>
        <translation>同时询问多个模型</translation>
    </message>
    <message>
        <source>Makes one answer of several</source>
        <translation>将多个回答合成一个</translation>
    </message>
    <message>
        <source>Asks once for each row of a list</source>
        <translation>对列表的每一行询问一次</translation>
    </message>
    <message>
        <source>Uses a tool</source>
        <translation>使用工具</translation>
    </message>
    <message>
        <source>Changes a text, without a model</source>
        <translation>更改文本，不用模型</translation>
    </message>
    <message>
        <source>Stops the run where something doesn&apos;t hold</source>
        <translation>条件不成立时停止运行</translation>
    </message>
</context>
<context>
    <name>parley::Suggestions</name>
    <message>
        <source>Summarise a text</source>
        <translation>概括文本</translation>
    </message>
    <message>
        <source>Attach or paste it; get the decisions in it</source>
        <translation>附加或粘贴文本，提取其中的决定</translation>
    </message>
    <message>
        <source>Summarise this text in five sentences, then list every decision and who has to act:</source>
        <translation>用五句话概括这段文本，然后列出每项决定以及由谁执行：</translation>
    </message>
    <message>
        <source>Review my change</source>
        <translation>审查我的更改</translation>
    </message>
    <message>
        <source>Paste a diff; get risks first, style last</source>
        <translation>粘贴 diff；先谈风险，最后谈风格</translation>
    </message>
    <message>
        <source>Review this change. Name the risks first, then what is unclear, style last:</source>
        <translation>审查这个更改。先指出风险，再指出不清楚之处，最后谈风格：</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>解释错误</translation>
    </message>
    <message>
        <source>Paste the message and where it came from</source>
        <translation>粘贴错误消息及其来源</translation>
    </message>
    <message>
        <source>Explain this error, its most likely cause and how to find out for sure:</source>
        <translation>解释这个错误、最可能的原因，以及如何确认：</translation>
    </message>
    <message>
        <source>Draft a reply</source>
        <translation>起草回复</translation>
    </message>
    <message>
        <source>Say to whom and what should come of it</source>
        <translation>说明写给谁、要达到什么</translation>
    </message>
    <message>
        <source>Draft a short, friendly reply to this message. What I want to achieve: </source>
        <translation>为这条消息起草一份简短友好的回复。我想达到的目的： </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>再显示 %1 行，共 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message>
        <source>Team cache</source>
        <translation>团队缓存</translation>
    </message>
    <message>
        <source>Team cache: %1</source>
        <translation>团队缓存：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Only if the server has users</source>
        <translation>仅当服务器有用户时</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Answers, and with them what was asked, become readable by everybody who can read that server, and who can write there can put words into answers that you get. Temporary chats and answers with tools are never shared.</source>
        <translation>回答以及所问的问题，会被所有能读取该服务器的人看到；能写入该服务器的人可以在您收到的回答中加入内容。临时聊天和使用工具的回答从不共享。</translation>
    </message>
    <message>
        <source>I accept that my answers are shared there</source>
        <translation>我同意在那里共享我的回答</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Clear for the whole team…</source>
        <translation>为整个团队清空…</translation>
    </message>
    <message>
        <source>Answers can be shared with a team on a Redis server of yours. Your own cache is looked into first, then the team&apos;s; what is new is kept in both.</source>
        <translation>可以在您自己的 Redis 服务器上与团队共享回答。先查您自己的缓存，再查团队的；新内容会保存在两处。</translation>
    </message>
    <message>
        <source>Clear the answers of the whole team?</source>
        <translation>清空整个团队的回答？</translation>
    </message>
    <message>
        <source>Nobody finds them any more. Everybody keeps the chats and the answers in their own caches.</source>
        <translation>之后没有人能再找到它们。每个人都保留聊天和自己缓存中的回答。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Only if the server has one</source>
        <translation>仅当服务器有密码时</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>团队保有 %1 个回答，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>由它回答了 %1 个问题，节省 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>It works: %1, with vector sets.</source>
        <translation>可以使用：%1，支持向量集。</translation>
    </message>
    <message>
        <source>It works: %1, without vector sets.</source>
        <translation>可以使用：%1，不支持向量集。</translation>
    </message>
    <message>
        <source>%1 But nothing can be kept there: %2</source>
        <translation>%1 但无法在那里保存内容：%2</translation>
    </message>
</context>
<context>
    <name>parley::TeamWords</name>
    <message>
        <source>There is no server of that name.</source>
        <translation>没有该名称的服务器。</translation>
    </message>
    <message>
        <source>Nothing listens at that address.</source>
        <translation>该地址没有服务在监听。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The server answers too slowly to be worth waiting for.</source>
        <translation>服务器响应太慢，不值得等待。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>That is no Redis: its answers make no sense.</source>
        <translation>那不是 Redis：它的响应没有意义。</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>That user may not do what a cache needs.</source>
        <translation>该用户没有缓存所需的权限。</translation>
    </message>
    <message>
        <source>This Parley was built without encryption for Redis: use redis:// in a network you trust.</source>
        <translation>此 Parley 构建时未包含 Redis 加密：请在可信的网络中使用 redis://。</translation>
    </message>
    <message>
        <source>The server can only be read.</source>
        <translation>服务器是只读的。</translation>
    </message>
    <message>
        <source>The server&apos;s memory is full.</source>
        <translation>服务器内存已满。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected since %1.</source>
        <translation>自 %1 起已连接。</translation>
    </message>
    <message>
        <source>Connected since %1, but nothing is kept there: %2</source>
        <translation>自 %1 起已连接，但那里没有保存任何内容：%2</translation>
    </message>
    <message>
        <source>Unreachable since %1; it is tried again and again. %2</source>
        <translation>自 %1 起无法连接；正在反复尝试。%2</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>On; it is asked with the next question.</source>
        <translation>已开启；会在下一个问题时询问。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>已关闭。</translation>
    </message>
</context>
<context>
    <name>parley::ToolAsking</name>
    <message>
        <source>What the tool is called with</source>
        <translation>调用工具时传入的内容</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The model is told that you refused</source>
        <translation>会告知模型您已拒绝</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>In every chat, until you revoke it</source>
        <translation>在每个聊天中，直到您撤销</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>在此聊天中允许</translation>
    </message>
    <message>
        <source>In this chat, until you revoke it in the settings</source>
        <translation>在此聊天中，直到您在设置中撤销</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>This one call</source>
        <translation>仅此一次调用</translation>
    </message>
    <message>
        <source>Allow this call? %1</source>
        <translation>允许这次调用？%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>已调用 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>不传递任何内容</translation>
    </message>
    <message>
        <source>A lasting yes is for whatever this tool is called with.</source>
        <translation>长期允许适用于此工具的任何调用内容。</translation>
    </message>
    <message>
        <source>A lasting yes is for exactly this address.</source>
        <translation>长期允许仅适用于这个确切的地址。</translation>
    </message>
</context>
<context>
    <name>parley::ToolChips</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stopped at the limit of rounds of calls: %1</source>
        <translation>达到调用轮数上限而停止：%1</translation>
    </message>
    <message>
        <source>The calls were stopped before they ended</source>
        <translation>调用在结束前被停止</translation>
    </message>
    <message>
        <source>No answer followed</source>
        <translation>之后没有回答</translation>
    </message>
</context>
<context>
    <name>parley::ToolWords</name>
    <message>
        <source>Current time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>读取附件</translation>
    </message>
    <message>
        <source>Search my conversations</source>
        <translation>搜索我的对话</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>获取网页</translation>
    </message>
    <message>
        <source>tells date and time</source>
        <translation>告知日期和时间</translation>
    </message>
    <message>
        <source>calculates on this computer</source>
        <translation>在此电脑上计算</translation>
    </message>
    <message>
        <source>sends lines of files attached to this chat</source>
        <translation>发送此聊天附件中的若干行</translation>
    </message>
    <message>
        <source>sends excerpts of your other chats to the model</source>
        <translation>将您其他聊天的摘录发送给模型</translation>
    </message>
    <message>
        <source>asks a server on the internet, which learns the address</source>
        <translation>询问互联网上的服务器，对方会得知地址</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>已允许一次</translation>
    </message>
    <message>
        <source>Allowed in this chat</source>
        <translation>已在此聊天中允许</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>结束情况未知</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>parley::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Each chat has its own choice of tools, and none is on by itself. Before a tool is called you are asked, unless you allowed it for longer.</source>
        <translation>每个聊天单独选择工具，不会自动开启任何工具。除非您已长期允许，调用工具前都会询问您。</translation>
    </message>
    <message>
        <source>Allow pages on this computer and in private networks</source>
        <translation>允许此电脑上和专用网络中的页面</translation>
    </message>
    <message>
        <source>Most rounds of calls for one question</source>
        <translation>一个问题最多的调用轮数</translation>
    </message>
    <message>
        <source>Allowed for longer</source>
        <translation>长期允许</translation>
    </message>
    <message>
        <source>Nothing: you are asked before every call.</source>
        <translation>无：每次调用前都会询问您。</translation>
    </message>
    <message>
        <source>What was called</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Called with</source>
        <translation>调用内容</translation>
    </message>
    <message>
        <source>in every chat</source>
        <translation>在每个聊天中</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>在“%1”中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke %1, %2</source>
        <translation>撤销 %1，%2</translation>
    </message>
    <message>
        <source>Temporary or none</source>
        <translation>临时或无</translation>
    </message>
    <message>
        <source>Removed or unnamed</source>
        <translation>已移除或未命名</translation>
    </message>
    <message>
        <source>What tools were allowed can&apos;t be read or changed: %1</source>
        <translation>无法读取或更改工具的许可：%1</translation>
    </message>
</context>
<context>
    <name>parley::TraceModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>parley::TranscriptView</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Waiting for first token</source>
        <translation>正在等待首个 Token</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>%1 代码</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Jump to latest · %1 new</source>
        <translation>跳到最新 · %1 条新内容</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 项的列表</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>复制图片地址</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>将表格复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>将公式复制为 TeX</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy answer as Markdown</source>
        <translation>将回答复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy answer as plain text</source>
        <translation>将回答复制为纯文本</translation>
    </message>
    <message>
        <source>Copy answer as rich text</source>
        <translation>将回答复制为富文本</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>从此处新建聊天</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>与其他版本对比</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>parley::Transfer</name>
    <message numerus="yes">
        <source>%1 chats</source>
        <translation>
            <numerusform>%1 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>有 %1 项无法转入。</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment: the export names it but doesn&apos;t hold it</source>
        <translation>附件：导出文件中有名称但没有内容</translation>
    </message>
    <message>
        <source>Sources of an answer</source>
        <translation>回答的来源</translation>
    </message>
    <message>
        <source>A summary of the model&apos;s thoughts</source>
        <translation>模型思考的摘要</translation>
    </message>
    <message>
        <source>A mark that earlier messages were left out</source>
        <translation>表示略去了较早消息的标记</translation>
    </message>
    <message>
        <source>An error message in place of an answer</source>
        <translation>代替回答的错误消息</translation>
    </message>
    <message>
        <source>A file that is only linked to</source>
        <translation>仅以链接引用的文件</translation>
    </message>
    <message>
        <source>A part the export doesn&apos;t hold</source>
        <translation>导出文件中没有的部分</translation>
    </message>
    <message>
        <source>Content of an unknown kind</source>
        <translation>未知类型的内容</translation>
    </message>
    <message>
        <source>A message that was there twice; one was kept</source>
        <translation>重复出现的消息；保留了一条</translation>
    </message>
    <message>
        <source>Two different messages under one number; both were kept</source>
        <translation>同一编号下的两条不同消息；都已保留</translation>
    </message>
    <message>
        <source>The message it answers is missing; it begins a branch of its own</source>
        <translation>缺少它所回复的消息；它自成一个分支</translation>
    </message>
    <message>
        <source>Messages that answer each other in a circle; cut open</source>
        <translation>互相回复成环的消息；已断开</translation>
    </message>
    <message>
        <source>A chat without any message</source>
        <translation>没有任何消息的聊天</translation>
    </message>
    <message>
        <source>A chat that was there twice; the newer one was kept</source>
        <translation>重复出现的聊天；保留了较新的</translation>
    </message>
    <message>
        <source>Something that is no chat</source>
        <translation>不是聊天的内容</translation>
    </message>
    <message>
        <source>A file whose path leads outside of the archive; it was not read</source>
        <translation>路径指向归档之外的文件；未读取</translation>
    </message>
    <message>
        <source>A link to another file; it was not followed</source>
        <translation>指向其他文件的链接；未跟随</translation>
    </message>
    <message>
        <source>A file of chats that is missing</source>
        <translation>缺少的聊天文件</translation>
    </message>
    <message>
        <source>A file of chats that can&apos;t be read</source>
        <translation>无法读取的聊天文件</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>A line that can&apos;t be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is encrypted and no passphrase was given.</source>
        <translation>未导入任何内容：文件已加密，但没有提供密码短语。</translation>
    </message>
    <message>
        <source>Nothing was imported: the passphrase does not open this file.</source>
        <translation>未导入任何内容：此密码短语无法打开该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file was altered or damaged after it was saved. Use another copy of it.</source>
        <translation>未导入任何内容：文件在保存后被改动或损坏。请使用它的另一份副本。</translation>
    </message>
    <message>
        <source>Nothing was imported: the end of the file is missing or damaged. Copy it again from where it came.</source>
        <translation>未导入任何内容：文件末尾缺失或损坏。请从原来的位置重新复制。</translation>
    </message>
    <message>
        <source>Nothing was imported: a newer Parley wrote this file. Update Parley.</source>
        <translation>未导入任何内容：此文件由较新的 Parley 写入。请更新 Parley。</translation>
    </message>
    <message>
        <source>Nothing was imported: opening the file would take far more memory than Parley ever asks for. It is not from Parley.</source>
        <translation>未导入任何内容：打开此文件所需的内存远超 Parley 会请求的量。它不是来自 Parley。</translation>
    </message>
    <message>
        <source>Nothing was imported: there is not enough free memory to open the file. Close other programs and try again.</source>
        <translation>未导入任何内容：可用内存不足，无法打开文件。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>未导入任何内容：%1。</translation>
    </message>
    <message>
        <source>Import stopped. %1 are in; importing the file again adds the rest.</source>
        <translation>导入已停止。已导入 %1；再次导入该文件会添加其余内容。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Importing chats, %1 of %2</source>
        <translation>正在导入聊天，%1 / %2</translation>
    </message>
    <message>
        <source>Exporting chats, %1 of %2</source>
        <translation>正在导出聊天，%1 / %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The import ended early, with %1 in: %2.</source>
        <translation>导入提前结束，已导入 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no message in this file.</source>
        <translation>未导入任何内容：此文件中没有消息。</translation>
    </message>
    <message>
        <source>Imported from %1: %2, %3.</source>
        <translation>已从 %1 导入：%2，%3。</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>已存在：%1。</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>导出已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough free memory to use a passphrase. Close other programs and try again.</source>
        <translation>未导出任何内容：可用内存不足，无法使用密码短语。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>未导出任何内容：%1。</translation>
    </message>
    <message>
        <source>Saved as %1, without what can&apos;t be read: %2.</source>
        <translation>已保存为 %1，不含无法读取的内容：%2。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>已保存为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>parley::TransferBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>parley::TransferDesk</name>
    <message>
        <source>That passphrase does not open the file. Try again.</source>
        <translation>此密码短语无法打开该文件。请重试。</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入聊天</translation>
    </message>
    <message>
        <source>Exports of chat programs (*.zip *.json *.jsonl *.db *.sealed)</source>
        <translation>聊天程序的导出文件 (*.zip *.json *.jsonl *.db *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This archive is encrypted</source>
        <translation>此归档已加密</translation>
    </message>
    <message>
        <source>Type the passphrase it was saved with: %1</source>
        <translation>请输入保存时使用的密码短语：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>加密归档</translation>
    </message>
    <message>
        <source>Nobody can open the file without this passphrase, neither you nor Parley can get round it: keep it well.</source>
        <translation>没有此密码短语，任何人都无法打开该文件，您和 Parley 也无法绕过它：请妥善保管。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parley chats %1</source>
        <translation>Parley 聊天 %1</translation>
    </message>
</context>
<context>
    <name>parley::TrayIcon</name>
    <message>
        <source>Open Parley</source>
        <translation>打开 Parley</translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message>
        <source>This chat has no answered question yet.</source>
        <translation>此聊天还没有得到回答的问题。</translation>
    </message>
    <message>
        <source>Take examples from a chat</source>
        <translation>从聊天中取用示例</translation>
    </message>
    <message>
        <source>Turns of the chat</source>
        <translation>聊天的轮次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Turns of “%1”</source>
        <translation>“%1”的轮次</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取用</translation>
    </message>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>取用 %n 轮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UpdateFields</name>
    <message>
        <source>Look for a newer Parley once a day</source>
        <translation>每天检查一次是否有新版 Parley</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Off unless you choose otherwise: asks github.com for the list of releases, and sends nothing else. Parley never downloads or installs one by itself.</source>
        <translation>除非您另行选择，否则关闭：向 github.com 查询版本列表，不发送其他任何内容。Parley 从不自行下载或安装新版本。</translation>
    </message>
    <message>
        <source>Parley %1 came out on %2.</source>
        <translation>Parley %1 已于 %2 发布。</translation>
    </message>
    <message>
        <source>Parley %1 is out.</source>
        <translation>Parley %1 已发布。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nobody knows whether there is a newer one: %1. Try again later.</source>
        <translation>无法得知是否有新版本：%1。请稍后再试。</translation>
    </message>
    <message>
        <source>This is the newest Parley.</source>
        <translation>这是最新的 Parley。</translation>
    </message>
</context>
<context>
    <name>parley::UsageExport</name>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message>
        <source>The ledger can&apos;t be read: %1</source>
        <translation>无法读取账本：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的天数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>显示的模型</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>What routing saved</source>
        <translation>路由节省的费用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was asked in these days. Every answer is counted here as soon as it ends.</source>
        <translation>这些天没有提问。每个回答一结束就会计入此处。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>费用变化</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Most expensive first</source>
        <translation>费用最高的在前</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % hit</source>
        <translation>命中率 %1%</translation>
    </message>
    <message>
        <source>Cache savings</source>
        <translation>缓存节省</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>以前问过</translation>
    </message>
    <message>
        <source>Answers from your own cache</source>
        <translation>来自您自己缓存的回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>Providers&apos; own figures</source>
        <translation>提供商自己的数字</translation>
    </message>
    <message>
        <source>Reported, where the list differs</source>
        <translation>与价格表不同的报告金额</translation>
    </message>
    <message>
        <source>The same by the price list</source>
        <translation>按价格表计算的同一部分</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>By workflow</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>无流程</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, key</comment>
        <translation>%1，%2</translation>
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
        <translation>其中约 %1 在计数前停止</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>不含 %n 个价格未知的请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今天的支出</translation>
    </message>
    <message>
        <source>Spent in 7 days</source>
        <translation>7 天的支出</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1的支出</translation>
    </message>
    <message>
        <source>Spent from %1 to %2</source>
        <translation>%1 到 %2 的支出</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Saved by caching</source>
        <translation>缓存节省的费用</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>on course for %1 by %2</source>
        <translation>预计到 %2 达 %1</translation>
    </message>
    <message>
        <source>%1 budget ·</source>
        <translation>预算 %1 ·</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>设定预算</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>已用 %1，%2</translation>
    </message>
    <message>
        <source>stop at 100 %</source>
        <translation>达到 100% 时停止</translation>
    </message>
    <message>
        <source>ask at 100 %</source>
        <translation>达到 100% 时询问</translation>
    </message>
    <message>
        <source>Warn at %1, %2</source>
        <translation>达到 %1 时警告，%2</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>输入 %1 · 输出 %2</translation>
    </message>
    <message>
        <source>%1 of input read from cache</source>
        <translation>输入的 %1 从缓存读取</translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>中位数每个 %1</translation>
    </message>
    <message>
        <source>%1 first token</source>
        <translation>首个 Token %1</translation>
    </message>
</context>
<context>
    <name>parley::VariableRow</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 unless changed</source>
        <translation>除非更改，否则为 %1</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>stands in no text</source>
        <translation>不在任何文本中</translation>
    </message>
</context>
<context>
    <name>parley::VariableSheet</name>
    <message>
        <source>%1 unless changed</source>
        <translation>除非更改，否则为 %1</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>You send</source>
        <translation>您发送</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>模型回答</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>多行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unless changed, it is</source>
        <translation>未更改时的值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>新建变量</translation>
    </message>
    <message>
        <source>A name begins with a letter and goes on with letters, digits, blanks, - and _.</source>
        <translation>名称以字母开头，后接字母、数字、空格、- 和 _。</translation>
    </message>
    <message>
        <source>Another variable is called %1.</source>
        <translation>另一个变量名为 %1。</translation>
    </message>
    <message>
        <source>Write down what can be chosen, one a line.</source>
        <translation>请写下可选的内容，每行一个。</translation>
    </message>
    <message>
        <source>What it begins with can&apos;t be: %1</source>
        <translation>初始值不可用：%1</translation>
    </message>
</context>
<context>
    <name>parley::VersionComparison</name>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1，版本 %2 / %3</translation>
    </message>
</context>
<context>
    <name>parley::VotePopup</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>标签和备注</translation>
    </message>
    <message>
        <source>Tags, with commas between: code, German</source>
        <translation>标签，用逗号分隔：代码, 德语</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Why? (a note for yourself)</source>
        <translation>为什么？（给自己的备注）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>parley::WaitingDeck</name>
    <message>
        <source>Questions that wait for the network</source>
        <translation>等待网络的问题</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>等待您的确认</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>parley::WaitingPainter</name>
    <message>
        <source>Waiting for first token, %1</source>
        <translation>正在等待首个 Token，%1</translation>
    </message>
    <message>
        <source>Waiting for a turn within the limits of %1, %2</source>
        <translation>正在 %1 的限制内等待轮到，%2</translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1，%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Free, works offline</source>
        <translation>免费，可离线使用</translation>
    </message>
    <message>
        <source>localhost:%1</source>
        <translation>localhost:%1</translation>
    </message>
    <message>
        <source>Loading its model. Look again in a moment.</source>
        <translation>正在加载模型。请稍后再查看。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Start it, then look again.</source>
        <translation>请启动它，然后再次查看。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>Welcome to Parley</source>
        <translation>欢迎使用 Parley</translation>
    </message>
    <message>
        <source>Pick a model that’s already on this computer, or paste a key. You can add more later.</source>
        <translation>选择此电脑上已有的模型，或粘贴密钥。以后还可以添加更多。</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>可立即使用</translation>
    </message>
    <message>
        <source>Look again for local servers</source>
        <translation>再次查找本地服务器</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>或选择</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Canned answers without any network, marked as a demo</source>
        <translation>无需网络的预设回答，标记为演示</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Bring chats from ChatGPT, Claude or Chatbox</source>
        <translation>从 ChatGPT、Claude 或 Chatbox 导入聊天</translation>
    </message>
    <message>
        <source>Looking for Ollama, llama.cpp, LM Studio and vLLM…</source>
        <translation>正在查找 Ollama、llama.cpp、LM Studio 和 vLLM…</translation>
    </message>
    <message>
        <source>Key found in the environment</source>
        <translation>在环境变量中找到密钥</translation>
    </message>
    <message>
        <source>Looked for Ollama, llama.cpp, LM Studio and vLLM</source>
        <translation>已查找 Ollama、llama.cpp、LM Studio 和 vLLM</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>无法写入设置：%1</translation>
    </message>
</context>
<context>
    <name>parley::WorkWatch</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The comparison has ended; not all answered.</source>
        <translation>对比已结束；并非全部都已回答。</translation>
    </message>
    <message>
        <source>All answers are there.</source>
        <translation>所有回答都已就绪。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>流程已结束。</translation>
    </message>
    <message>
        <source>The flow failed.</source>
        <translation>流程失败。</translation>
    </message>
</context>
</TS>
