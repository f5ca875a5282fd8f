// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a message is written: text, attachments, what it will weigh and cost, send or stop. Knows
// no session; the pane does what it tells. Main thread.
#pragma once

#include "base/awaiting.h"
#include "engine/chatsession.h"
#include "ui/panes/attachment.h"
#include "ui/theme.h"

#include <QWidget>
#include <list>

class QBoxLayout;
class QMimeData;

namespace parley {

class AttachmentStrip;
class ComposerEdit;
class SendButton;
class SendCount;
struct SendEstimate;

class Composer final : public QWidget
{
    Q_OBJECT
public:
    // For one chat: text above, buttons below. For many: as low as the text, all in one row.
    enum class Shape { Chat, Broadcast };
    explicit Composer(const Theme &theme, QWidget *parent = nullptr, Shape shape = Shape::Chat);
    ~Composer() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // What stands here, blanks at the ends included.
    [[nodiscard]] Draft draft() const;
    // Ends editing.
    void setDraft(const Draft &draft);
    void focusText();

    // What the message will weigh and cost, for the model of that name; `fresh`: as it stands now.
    // With an audience (ModelRef::toString() of each) it goes to all of them, together that dear.
    void setEstimate(const std::optional<SendEstimate> &estimate, const QString &model, bool fresh,
                     const QStringList &audience = {});
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
    // "/" was typed where nothing stood before.
    void slashTyped();
    void promptsWanted();
    // The person wants to see what will be sent.
    void previewWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAttachments(const QList<Part> &parts);
    void build();
    void layOutChat(QBoxLayout &column, const QList<QWidget *> &tools);
    void layOutBroadcast(QBoxLayout &column, const QList<QWidget *> &tools);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool canSteer() const;
    void refresh();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void add(const Result<Attachment> &attachment, const QString &name);

    const Theme &m_theme;
    const Shape m_shape;
    ComposerEdit *m_edit;
    AttachmentStrip *m_strip;
    QWidget *m_editing;
    SendCount *m_count;
    SendButton *m_send;
    QString m_blocked;
    NodeId m_edited;
    QString m_textBefore; // editing began
    QList<Attachment> m_attachmentsBefore;
    bool m_busy = false;
    bool m_steerable = false;
    std::list<Awaiting<Attachment>> m_reading;
};

} // namespace parley
