// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The top line of a pane: its model, whether it was picked, parameters, copy, a menu. Dragging it
// moves the pane. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QMenu;

namespace parley {

class Button;
class ModelPill;
class Tag;

class PaneHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(const Theme &theme, QWidget *parent = nullptr);

    // What it can do besides.
    enum class Step { AnswerAgain, Continue, MoveBack, MoveOn, Maximise, Remove };

    // An empty model: who it is is hidden.
    void setModel(const QString &model, const QString &title);
    void setPicked(bool picked);
    void setParameters(const QString &summary);
    void setMaximised(bool maximised);
    void setRemovable(bool removable);
    [[nodiscard]] ModelPill &pill() { return *m_pill; }
    [[nodiscard]] Button &parameters() { return *m_parameters; }

Q_SIGNALS:
    void modelWanted();
    void parametersWanted();
    void copyWanted();
    void stepWanted(parley::PaneHeader::Step step);
    // While it is dragged; in coordinates of the screen.
    void dragged(const QPoint &global);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void buildMenu();

    const Theme &m_theme;
    ModelPill *m_pill;
    Tag *m_picked;
    Button *m_parameters;
    Button *m_copy;
    Button *m_more;
    QMenu *m_menu;
    QAction *m_maximise = nullptr;
    QAction *m_remove = nullptr;
    QString m_title;
    std::optional<QPoint> m_pressed;
    bool m_dragging = false;
};

} // namespace parley
