// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A flow as the text of its file: numbered lines, those with a mistake marked, what is wrong listed
// below. Enter on a mistake goes to its line. Main thread.
#pragma once

#include "chat/workflow.h"
#include "ui/theme.h"

#include <QPlainTextEdit>

class QListWidget;

namespace parley {

class FlowSourceEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FlowSourceEdit(const Theme &theme, QWidget *parent = nullptr);

    // Lines from 1, each with what is wrong there.
    void setFaulty(const QMap<int, QString> &lines);
    void goTo(int line);
    void paintGutter(QPaintEvent &event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void placeGutter();
    [[nodiscard]] int gutterWidth() const;
    void indent();

    const Theme &m_theme;
    QWidget *m_gutter;
    QMap<int, QString> m_faulty;
};

class FlowSource final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowSource(const Theme &theme, QWidget *parent = nullptr);

    // What stands there stays where it is the same; not told by edited().
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setFaults(const QList<WorkflowFault> &faults);
    void goTo(int line);
    [[nodiscard]] FlowSourceEdit &edit() { return *m_edit; }

Q_SIGNALS:
    void edited(const QString &text);

private:
    FlowSourceEdit *m_edit;
    QListWidget *m_list;
    QString m_known;
};

} // namespace parley
