// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tells screen readers what happens to an answer: that it began, its finished parts (a paragraph, a
// list item; code and tables by their size) unless muted, that it ended and what it took, or why it
// failed. Never a token. At most one message per 3 s, except ends; what came meanwhile is said
// together. Main thread; owned by the view.
#pragma once

#include "base/setting.h"
#include "ui/style/announcement.h"
#include "ui/transcript/transcriptmodel.h"

#include <QWidget>

namespace parley {

inline const Setting<bool> readsAnswersSetting{"accessibility/readAnswers", true};
// Whether the finished parts of an answer are said, or only its beginning and end. Kept as a
// property of the transcript.
void setReadsAnswers(QWidget &transcript, bool reads);
// Said before everything else, where several transcripts speak; empty: nothing is.
void setSpokenName(QWidget &transcript, const QString &name);

class Announcer : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pause{3};

    Announcer(QWidget &owner, TranscriptModel &model, Clock &clock);

    // A row of the model changed.
    void rowChanged(int row);
    // One came while the chat is open.
    void rowAdded(int row);

Q_SIGNALS:
    void said(const QString &message);

private:
    void say(const QString &what, Urgency urgency = Urgency::Polite);
    [[nodiscard]] bool mayTalk() const;
    // Blocks of the row that were not said yet; all but the open one, or all.
    [[nodiscard]] QStringList takeUnsaid(int row, bool all);

    QWidget &m_owner;
    TranscriptModel &m_model;
    Clock &m_clock;
    NodeId m_answering;
    NodeId m_added;       // the newest answer
    int m_saidBlocks = 0; // of the answer
    std::optional<Clock::Steady> m_saidAt;
};

} // namespace parley
