// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a message is written: text, attachments, a live estimate of its tokens, send or stop. Knows
// no session; the pane does what it tells. Main thread; tokens are counted on a worker.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/tokencounter.h"
#include "engine/chatsession.h"
#include "ui/panes/attachment.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QWidget>
#include <list>

class QMimeData;

namespace parley {

class AttachmentStrip;
class ComposerEdit;
class Label;
class SendButton;

class Composer final : public QWidget
{
    Q_OBJECT
public:
    Composer(const Theme &theme, Clock &clock, QWidget *parent = nullptr);
    ~Composer() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // What stands here, blanks at the ends included.
    [[nodiscard]] Draft draft() const;
    // Ends editing.
    void setDraft(const Draft &draft);
    void focusText();

    // Whose tokens are counted: a model id.
    void setModel(const QString &model);
    // While an answer is written; `steerable`: a message may be sent to it all the same.
    void setBusy(bool busy, bool steerable);
    // Why nothing can be sent now; empty: it can.
    void setBlockedReason(const QString &reason);
    // Writing over an earlier message. Its end brings back what was being written before.
    void startEditing(const NodeId &node, const Message &message);
    void endEditing();
    [[nodiscard]] NodeId edited() const { return m_edited; }
    void setHeightLimit(int limit);

    // As the button does: no effect while nothing can be sent.
    void submit();

    // Files and pictures are attached, text goes to the caret as if it were typed.
    void take(const QMimeData &dropped);
    void addImage(const QImage &image);

Q_SIGNALS:
    void submitted();
    void stopRequested();
    void lastMessageWanted();
    // Text or attachments are other ones.
    void changed();
    // Something could not be attached; a sentence for people.
    void refused(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAttachments(const QList<Part> &parts);
    void build();
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool canSteer() const;
    void refresh();
    void countLater();
    void count();
    void showCount();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void add(const Result<Attachment> &attachment, const QString &name);

    const Theme &m_theme;
    Clock &m_clock;
    ComposerEdit *m_edit;
    AttachmentStrip *m_strip;
    QWidget *m_editing;
    Label *m_count;
    SendButton *m_send;
    QString m_blocked;
    NodeId m_edited;
    QString m_textBefore; // editing began
    QList<Attachment> m_attachmentsBefore;
    bool m_busy = false;
    bool m_steerable = false;
    std::unique_ptr<Clock::Timer> m_countTimer;
    QFutureWatcher<TokenCount> m_counting;
    std::shared_ptr<TokenCounter> m_counter; // used by one worker at a time
    QString m_model;
    bool m_countAgain = false;
    TokenCount m_tokens;
    std::list<Awaiting<Attachment>> m_reading;
};

} // namespace parley
