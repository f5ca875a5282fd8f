<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>parley::BackupRow</name>
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
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchPage</name>
    <message numerus="yes">
        <source>%1 lines of the results belong to no row of this batch.</source>
        <translation>
            <numerusform>%1 line of the results belongs to no row of this batch.</numerusform>
            <numerusform>%1 lines of the results belong to no row of this batch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchSetup</name>
    <message numerus="yes">
        <source>It is more than one batch holds, so it becomes %1 batches.</source>
        <translation>
            <numerusform>It becomes %1 batch.</numerusform>
            <numerusform>It is more than one batch holds, so it becomes %1 batches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::BatchWords</name>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CachePage</name>
    <message numerus="yes">
        <source>%1 answers, %2, the oldest of %3</source>
        <translation>
            <numerusform>%1 answer, %2, of %3</numerusform>
            <numerusform>%1 answers, %2, the oldest of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions answered from it since %2, %3 saved</source>
        <translation>
            <numerusform>%1 question answered from it since %2, %3 saved</numerusform>
            <numerusform>%1 questions answered from it since %2, %3 saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChatCostList</name>
    <message numerus="yes">
        <source>%1, %2, %n answers, %3 tokens in, %4 from cache</source>
        <translation>
            <numerusform>%1, %2, %n answer, %3 tokens in, %4 from cache</numerusform>
            <numerusform>%1, %2, %n answers, %3 tokens in, %4 from cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ChipPainter</name>
    <message numerus="yes">
        <source>≈ %1 tokens</source>
        <translation>
            <numerusform>≈ %1 token</numerusform>
            <numerusform>≈ %1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CodePainter</name>
    <message numerus="yes">
        <source>Show %1 more lines</source>
        <translation>
            <numerusform>Show %1 more line</numerusform>
            <numerusform>Show %1 more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::CompareHeader</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ComparisonList</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::EarlierQuestions</name>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Take %n question</numerusform>
            <numerusform>Take %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ErrorText</name>
    <message numerus="yes">
        <source>The answer stopped after %1 tokens</source>
        <translation>
            <numerusform>The answer stopped after %1 token</numerusform>
            <numerusform>The answer stopped after %1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FallbackEditor</name>
    <message numerus="yes">
        <source>Server error, %n tries</source>
        <translation>
            <numerusform>Server error, %n try</numerusform>
            <numerusform>Server error, %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Figures</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>an hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>a day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowFiles</name>
    <message numerus="yes">
        <source>%n flows imported</source>
        <translation>
            <numerusform>%n flow imported</numerusform>
            <numerusform>%n flows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowStart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FlowsPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldNote</name>
    <message numerus="yes">
        <source>%n turns are not sent</source>
        <translation>
            <numerusform>%n turn is not sent</numerusform>
            <numerusform>%n turns are not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent shortened</source>
        <translation>
            <numerusform>%n turn is sent shortened</numerusform>
            <numerusform>%n turns are sent shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns are sent as a summary</source>
        <translation>
            <numerusform>%n turn is sent as a summary</numerusform>
            <numerusform>%n turns are sent as a summary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 tokens</source>
        <translation>
            <numerusform>%1 of about %2 token</numerusform>
            <numerusform>%1 of about %2 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldPainter</name>
    <message numerus="yes">
        <source>Show %1 equal parts</source>
        <translation>
            <numerusform>Show %1 equal part</numerusform>
            <numerusform>Show %1 equal parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::FoldWords</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has paid off after %n messages</source>
        <translation>
            <numerusform>It has paid off after %n message</numerusform>
            <numerusform>It has paid off after %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Footnote</name>
    <message numerus="yes">
        <source>%1 tokens in</source>
        <translation>
            <numerusform>%1 token in</numerusform>
            <numerusform>%1 tokens in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens out</source>
        <translation>
            <numerusform>%1 token out</numerusform>
            <numerusform>%1 tokens out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::KeyRows</name>
    <message numerus="yes">
        <source>%1 tokens this month</source>
        <translation>
            <numerusform>%1 token this month</numerusform>
            <numerusform>%1 tokens this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept until you quit. %n models found.</source>
        <translation>
            <numerusform>Kept until you quit. %n model found.</numerusform>
            <numerusform>Kept until you quit. %n models found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1. %n models found.</source>
        <translation>
            <numerusform>Saved in %1. %n model found.</numerusform>
            <numerusform>Saved in %1. %n models found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::LibraryPrompts</name>
    <message numerus="yes">
        <source>Take %n prompts</source>
        <translation>
            <numerusform>Take %n prompt</numerusform>
            <numerusform>Take %n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ListRows</name>
    <message numerus="yes">
        <source>%1, folder, %n chats, open</source>
        <translation>
            <numerusform>%1, folder, %n chat, open</numerusform>
            <numerusform>%1, folder, %n chats, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n chats, closed</source>
        <translation>
            <numerusform>%1, folder, %n chat, closed</numerusform>
            <numerusform>%1, folder, %n chats, closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::MergeBar</name>
    <message numerus="yes">
        <source>%1 of %n answers ready</source>
        <translation>
            <numerusform>%1 of %n answer ready</numerusform>
            <numerusform>%1 of %n answers ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ModelPicker</name>
    <message numerus="yes">
        <source>Search %n models</source>
        <translation>
            <numerusform>Search %n model</numerusform>
            <numerusform>Search %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they see images</source>
        <translation>
            <numerusform>%n model doesn&apos;t say whether it sees images</numerusform>
            <numerusform>%n models don&apos;t say whether they see images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they use tools</source>
        <translation>
            <numerusform>%n model doesn&apos;t say whether it uses tools</numerusform>
            <numerusform>%n models don&apos;t say whether they use tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say whether they reason</source>
        <translation>
            <numerusform>%n model doesn&apos;t say whether it reasons</numerusform>
            <numerusform>%n models don&apos;t say whether they reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models don&apos;t say how much fits</source>
        <translation>
            <numerusform>%n model doesn&apos;t say how much fits</numerusform>
            <numerusform>%n models don&apos;t say how much fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::OfflineDesk</name>
    <message numerus="yes">
        <source>%n messages waited and were not sent yet.</source>
        <translation>
            <numerusform>%n message waited and was not sent yet.</numerusform>
            <numerusform>%n messages waited and were not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other chats hold messages that were not sent yet.</source>
        <translation>
            <numerusform>%n other chat holds messages that were not sent yet.</numerusform>
            <numerusform>%n other chats hold messages that were not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PaneMeters</name>
    <message numerus="yes">
        <source>tokens out</source>
        <translation>
            <numerusform>token out</numerusform>
            <numerusform>tokens out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PricesPage</name>
    <message numerus="yes">
        <source>%1 models</source>
        <translation>
            <numerusform>%1 model</numerusform>
            <numerusform>%1 models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices as of %1, %2 models</source>
        <translation>
            <numerusform>Prices as of %1, %2 model</numerusform>
            <numerusform>Prices as of %1, %2 models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptCalling</name>
    <message numerus="yes">
        <source>“%1” put %n examples before your message.</source>
        <translation>
            <numerusform>“%1” put %n example before your message.</numerusform>
            <numerusform>“%1” put %n examples before your message.</numerusform>
        </translation>
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
</context>
<context>
    <name>parley::PromptFiles</name>
    <message numerus="yes">
        <source>%n prompts exported to %1</source>
        <translation>
            <numerusform>%n prompt exported to %1</numerusform>
            <numerusform>%n prompts exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, as the next version</source>
        <translation>
            <numerusform>%n changed, as the next version</numerusform>
            <numerusform>%n changed, as the next version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
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
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::PromptTrial</name>
    <message numerus="yes">
        <source>On %n models</source>
        <translation>
            <numerusform>On %n model</numerusform>
            <numerusform>On %n models</numerusform>
        </translation>
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
    <name>parley::ProviderForm</name>
    <message numerus="yes">
        <source>Connected. %n models found.</source>
        <translation>
            <numerusform>Connected. %n model found.</numerusform>
            <numerusform>Connected. %n models found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ProviderList</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuestionSheet</name>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::QuitQuestion</name>
    <message numerus="yes">
        <source>%1 chats hold text that is not saved.</source>
        <translation>
            <numerusform>%1 chat holds text that is not saved.</numerusform>
            <numerusform>%1 chats hold text that is not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still being written.</source>
        <translation>
            <numerusform>%n answer is still being written.</numerusform>
            <numerusform>%n answers are still being written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::RankingsPage</name>
    <message numerus="yes">
        <source>From %1 votes of yours, on questions of yours: what others prefer may differ.</source>
        <translation>
            <numerusform>From %1 vote of yours, on a question of yours: what others prefer may differ.</numerusform>
            <numerusform>From %1 votes of yours, on questions of yours: what others prefer may differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 models have fewer than %2 votes and no place.</source>
        <translation>
            <numerusform>%1 model has fewer than %2 votes and no place.</numerusform>
            <numerusform>%1 models have fewer than %2 votes and no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ReplayPrompts</name>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ReplayResults</name>
    <message numerus="yes">
        <source>%1 models are asked in a batch: their answers come within a day.</source>
        <translation>
            <numerusform>%1 model is asked in a batch: its answers come within a day.</numerusform>
            <numerusform>%1 models are asked in a batch: their answers come within a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::ReplaySetup</name>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::RoutingPage</name>
    <message numerus="yes">
        <source>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</source>
        <translation>
            <numerusform>%1 question: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</numerusform>
            <numerusform>%1 questions: %2 to a cheap model, %3 to a strong one. %4 escalated, %5 by a check and %6 by you. Classifiers took %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</source>
        <translation>
            <numerusform>%1 question cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</numerusform>
            <numerusform>%1 questions cost %2; with this plan about %3: %4 to the cheap model, %5 to the strong one. %6 would have been put to the classifier. %7 are left out: their use or price is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::RunPanel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SearchFilters</name>
    <message numerus="yes">
        <source>Past %n days</source>
        <translation>
            <numerusform>Past %n day</numerusform>
            <numerusform>Past %n days</numerusform>
        </translation>
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
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SendCount</name>
    <message numerus="yes">
        <source>to %1 %n models</source>
        <translation>
            <numerusform>to %1 %n model</numerusform>
            <numerusform>to %1 %n models</numerusform>
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
            <numerusform>%1 token each</numerusform>
            <numerusform>%1 tokens each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SendFigures</name>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SendSheet</name>
    <message numerus="yes">
        <source>%n parts of this chat are not read.</source>
        <translation>
            <numerusform>%n part of this chat is not read.</numerusform>
            <numerusform>%n parts of this chat are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this chat are not sent, or not in full.</source>
        <translation>
            <numerusform>%n part of this chat is not sent, or not in full.</numerusform>
            <numerusform>%n parts of this chat are not sent, or not in full.</numerusform>
        </translation>
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
    <name>parley::SendWords</name>
    <message numerus="yes">
        <source>The next message to %1: %2 tokens</source>
        <translation>
            <numerusform>The next message to %1: %2 token</numerusform>
            <numerusform>The next message to %1: %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated; learned from %n answers</source>
        <translation>
            <numerusform>Estimated; learned from %n answer</numerusform>
            <numerusform>Estimated; learned from %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the oldest %n messages it would fit. Nothing is cut by itself.</source>
        <translation>
            <numerusform>Without the oldest %n message it would fit. Nothing is cut by itself.</numerusform>
            <numerusform>Without the oldest %n messages it would fit. Nothing is cut by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::Sidebar</name>
    <message numerus="yes">
        <source>Delete %n chats for good?</source>
        <translation>
            <numerusform>Delete %n chat for good?</numerusform>
            <numerusform>Delete %n chats for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::SpendingWatch</name>
    <message numerus="yes">
        <source>Today: %n answers, %1</source>
        <translation>
            <numerusform>Today: %n answer, %1</numerusform>
            <numerusform>Today: %n answers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n answers, %1</source>
        <translation>
            <numerusform>This month: %n answer, %1</numerusform>
            <numerusform>This month: %n answers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests this month have no known price</source>
        <translation>
            <numerusform>%n request this month has no known price</numerusform>
            <numerusform>%n requests this month have no known price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::StatusLine</name>
    <message numerus="yes">
        <source>Offline, %n local providers ready</source>
        <translation>
            <numerusform>Offline, %n local provider ready</numerusform>
            <numerusform>Offline, %n local providers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers ready</source>
        <translation>
            <numerusform>%n provider ready</numerusform>
            <numerusform>%n providers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats answering</source>
        <translation>
            <numerusform>%n chat answering</numerusform>
            <numerusform>%n chats answering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats waiting</source>
        <translation>
            <numerusform>%n chat waiting</numerusform>
            <numerusform>%n chats waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::StepCard</name>
    <message numerus="yes">
        <source>Fan-out, %n at once</source>
        <translation>
            <numerusform>Fan-out, %n at once</numerusform>
            <numerusform>Fan-out, %n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::StepFields</name>
    <message numerus="yes">
        <source>%n more tries</source>
        <translation>
            <numerusform>%n more try</numerusform>
            <numerusform>%n more tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TablePainter</name>
    <message numerus="yes">
        <source>Show %1 of %2 more rows</source>
        <translation>
            <numerusform>Show %1 of %2 more row</numerusform>
            <numerusform>Show %1 of %2 more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TeamSection</name>
    <message numerus="yes">
        <source>The team keeps %1 answers, %2.</source>
        <translation>
            <numerusform>The team keeps %1 answer, %2.</numerusform>
            <numerusform>The team keeps %1 answers, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions were answered from it, %2 saved.</source>
        <translation>
            <numerusform>%1 question was answered from it, %2 saved.</numerusform>
            <numerusform>%1 questions were answered from it, %2 saved.</numerusform>
        </translation>
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
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things could not be carried over.</source>
        <translation>
            <numerusform>%1 thing could not be carried over.</numerusform>
            <numerusform>%1 things could not be carried over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::TurnsSheet</name>
    <message numerus="yes">
        <source>Take %n turns</source>
        <translation>
            <numerusform>Take %n turn</numerusform>
            <numerusform>Take %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UsagePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::UsageTotals</name>
    <message numerus="yes">
        <source>%n requests of unknown price not in it</source>
        <translation>
            <numerusform>%n request of unknown price not in it</numerusform>
            <numerusform>%n requests of unknown price not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parley::WelcomePage</name>
    <message numerus="yes">
        <source>localhost:%1, %n models</source>
        <translation>
            <numerusform>localhost:%1, %n model</numerusform>
            <numerusform>localhost:%1, %n models</numerusform>
        </translation>
    </message>
</context>
</TS>
