// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: whether questions that were answered before are answered from the cache, how much is
// kept and how long, what it holds and saved, and how to empty it; and the one a team shares.
// Applied as soon as it is chosen. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/responsecache.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;
class SimilarFields;
class TeamSection;

class CachePage final : public Sheet
{
    Q_OBJECT
public:
    CachePage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildChoice(QVBoxLayout &column);
    void buildBounds(QVBoxLayout &column);
    void buildHoldings(QVBoxLayout &column);
    void addNumber(QVBoxLayout &column, const QString &name, const QString &suffix,
                   const Setting<int> &setting, int most);
    Label *addText(QVBoxLayout &column);
    void ask();
    void show(const Result<CacheFigures> &figures);
    void clear();

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content;
    SimilarFields *m_similar = nullptr;
    Label *m_holds = nullptr;
    Label *m_saved = nullptr;
    NoteLine *m_problem = nullptr;
    TeamSection *m_team = nullptr; // none: there is no such cache
    Button *m_clear = nullptr;
    Awaiting<CacheFigures> m_asking;
    Awaiting<void> m_clearing;
};

} // namespace parley
