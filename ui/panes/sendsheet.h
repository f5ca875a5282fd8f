// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What will be sent, on a sheet over the window: the parts of the next question with what each
// weighs and costs, what of the chat does not go along, and the request itself, byte for byte but
// for the key. Main thread; child of the window.
#pragma once

#include "engine/sendpreview.h"
#include "ui/controls/popup.h"

class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace parley {

class Button;
class Label;
class Segmented;

class SendSheet final : public Popup
{
    Q_OBJECT
public:
    SendSheet(const Theme &theme, QWidget &window);

    void open(const SendPreview &preview, const std::optional<SendEstimate> &estimate,
              const QString &model);
    // Nothing can be sent; a sentence that says why.
    void openWithReason(const QString &sentence);

Q_SIGNALS:
    void roomWanted();

private:
    void build();
    void fillParts(const SendPreview &preview);
    void fillRequest(const RequestPreview &request);

    const Theme &m_theme;
    Label *m_where;
    Label *m_summary;
    Segmented *m_choice;
    QStackedWidget *m_pages;
    QListWidget *m_parts;
    QPlainTextEdit *m_request;
    Label *m_note;
    Button *m_room;
    Button *m_copy;
    QByteArray m_body;
};

} // namespace parley
