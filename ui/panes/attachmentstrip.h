// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The row above the text of the composer: what goes along with the message, each with a button to
// take it out again. Main thread.
#pragma once

#include "ui/panes/attachment.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace parley {

class Label;

class AttachmentStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(const Theme &theme, QWidget *parent = nullptr);

    void add(const Attachment &attachment);
    void set(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] QList<Part> parts() const;
    // What each weighs by the model that is chosen.
    void setTokens(const QList<qint64> &tokens);
    [[nodiscard]] bool isEmpty() const { return m_attachments.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    const Theme &m_theme;
    QList<Attachment> m_attachments;
    QHBoxLayout *m_row;
    QList<Label *> m_figures; // tokens, in the order of the attachments
};

} // namespace parley
