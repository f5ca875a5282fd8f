// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/parting.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto undoTime = 6s;

} // namespace

Parting::Parting(const Theme &theme, Clock &clock, QWidget &page)
    : m_clock(clock), m_toast(new Toast(theme, page))
{
    connect(m_toast, &Toast::chosen, this, &Parting::undo);
    connect(m_toast, &Toast::hovered, this, [this](bool hovered) {
        if (hovered) {
            m_timer.reset();
        } else if (m_settle) {
            wait();
        }
    });
}

Parting::~Parting()
{
    if (m_settle) {
        m_settle();
    }
}

void Parting::offer(const QString &sentence, std::function<void()> undo,
                    std::function<void()> settle)
{
    this->settle();
    m_undo = std::move(undo);
    m_settle = std::move(settle);
    m_toast->offer(sentence, tr("Undo"));
    wait();
}

void Parting::wait()
{
    m_timer = m_clock.after(undoTime, [this] { settle(); });
}

void Parting::settle()
{
    m_timer.reset();
    if (m_toast) {
        m_toast->hide();
    }
    m_undo = nullptr;
    if (const auto done = std::exchange(m_settle, nullptr)) {
        done();
    }
}

void Parting::undo()
{
    m_timer.reset();
    m_toast->hide();
    m_settle = nullptr;
    if (const auto done = std::exchange(m_undo, nullptr)) {
        done();
    }
}

} // namespace parley
