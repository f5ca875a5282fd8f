// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an import could not carry over, item by item, to be read and copied. Main thread; child of
// the window.
#pragma once

#include "archive/importrun.h"
#include "ui/controls/popup.h"

class QPlainTextEdit;

namespace parley {

class Label;

class ImportReport final : public Popup
{
    Q_OBJECT
public:
    ImportReport(const Theme &theme, QWidget &window);

    void open(const ImportOutcome &outcome);
    void open(const QString &summary, const QString &report);

private:
    Label *m_summary;
    QPlainTextEdit *m_list;
};

} // namespace parley
