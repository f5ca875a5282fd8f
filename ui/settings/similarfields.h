// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings of the cache: whether the same question in other words is answered from it, whose
// embeddings say which questions are alike and how alike they must be, and what is sent where for
// that. Applied as soon as it is chosen. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "engine/vectorfetch.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QVBoxLayout;

namespace parley {

class Button;
class NoteLine;

class SimilarFields final : public QWidget
{
    Q_OBJECT
public:
    SimilarFields(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // Profiles may have come and gone.
    void reload();

private:
    void buildSource(QVBoxLayout &column);
    void buildBounds(QVBoxLayout &column);
    void addRow(QVBoxLayout &column, const QString &name, QWidget &field);
    void takeChoice(bool on);
    void tellWhatIsSent();
    void test();
    void tellTest(const Result<QList<QList<float>>> &vectors);

    const Theme &m_theme;
    Services &m_services;
    QCheckBox *m_choice;
    NoteLine *m_sent;
    QWidget *m_rest; // only where it is on
    QComboBox *m_profile = nullptr;
    QLineEdit *m_model = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QCheckBox *m_varied = nullptr;
    Button *m_test = nullptr;
    NoteLine *m_found = nullptr;
    std::optional<VectorFetch> m_fetch;
};

} // namespace parley
