// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Several models of a step beside each other, each with what it is expected to cost. One is
// changed by choosing another, or taken out. Main thread; what it is given outlives it.
#pragma once

#include "chat/providerprofile.h"
#include "ui/theme.h"

#include <QPushButton>
#include <functional>

class QGridLayout;

namespace parley {

class Button;
class ModelLists;

// Asks the person for a model, beside `anchor`.
using PickModel = std::function<void(QWidget &anchor, const ModelRef &current,
                                     const std::function<void(const ModelRef &)> &picked)>;

// What the parts of a step need of what is around them.
struct StepSurroundings
{
    const Theme &theme;
    const ModelLists &lists;
    PickModel pick;
};

// The reference, or one without a profile where the text is none.
[[nodiscard]] ModelRef modelRefOf(const QString &text);
// Who is asked where a flow names that model: `usual` where it names none, or "default".
[[nodiscard]] QString askedModel(const QString &named, const QString &usual);

class ModelBox final : public QPushButton
{
    Q_OBJECT
public:
    ModelBox(const Theme &theme, QWidget *parent);

    void show(const QString &model, const QString &title, const QString &price);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_model;
    QString m_title;
    QString m_price;
};

class ModelBoxes final : public QWidget
{
    Q_OBJECT
public:
    ModelBoxes(const StepSurroundings &around, const QString &name, QWidget *parent = nullptr);

    // `usual`: who is asked where the flow names nobody. `prices`: beside each, for people; may be
    // fewer.
    void setModels(const QStringList &models, const QString &usual, const QStringList &prices);

Q_SIGNALS:
    void edited(const QStringList &models);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBox();
    void arrange();
    void showMenu(int at);
    void change(int at);

    StepSurroundings m_around;
    QGridLayout *m_grid;
    QList<ModelBox *> m_boxes;
    Button *m_add;
    QStringList m_models;
    QString m_usual;
    int m_columns = 0;
};

} // namespace parley
