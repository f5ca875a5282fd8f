// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Result<T>: a value or an Error. A small subset of std::expected<T, Error> with the standard's
// member names, so that it can become an alias once the toolchain has <expected> (ADR-0002).
// Plain value, any thread. Reading the wrong side is a programmer's fault and asserts.
#pragma once

#include "base/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace parley {

// Makes "return Unexpected(error);" explicit at the place where a function fails.
class [[nodiscard]] Unexpected
{
public:
    explicit Unexpected(Error error) : m_error(std::move(error)) {}
    Unexpected(ErrorKind kind, QString detail)
    {
        m_error.kind = kind;
        m_error.detail = std::move(detail);
    }
    [[nodiscard]] const Error &error() const & { return m_error; }
    [[nodiscard]] Error &&error() && { return std::move(m_error); }

private:
    Error m_error;
};

template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = Error;

    Result() requires std::is_default_constructible_v<T> : m_state(std::in_place_index<0>) {}
    template <class U = T>
    requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, Result> &&
             !std::is_same_v<std::remove_cvref_t<U>, Unexpected>) Result(U &&value)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {}
    Result(Unexpected failure) : m_state(std::in_place_index<1>, std::move(failure).error()) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const &
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }
    [[nodiscard]] Error &&error() &&
    {
        Q_ASSERT(!has_value());
        return std::get<1>(std::move(m_state));
    }

    template <class U>
    [[nodiscard]] T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }
    // f: const T & -> Result<U>; not called on an error, which is passed on.
    template <class F>
    [[nodiscard]] auto and_then(F &&f) const & -> std::invoke_result_t<F, const T &>
    {
        if (has_value()) {
            return std::invoke(std::forward<F>(f), value());
        }
        return Unexpected(error());
    }
    // f: const T & -> U
    template <class F>
    [[nodiscard]] auto transform(F &&f) const & -> Result<std::invoke_result_t<F, const T &>>
    {
        if (has_value()) {
            return std::invoke(std::forward<F>(f), value());
        }
        return Unexpected(error());
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;
    using error_type = Error;

    Result() = default;
    Result(Unexpected failure) : m_error(std::move(failure).error()), m_failed(true) {}

    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    void value() const { Q_ASSERT(has_value()); }
    [[nodiscard]] const Error &error() const &
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace parley
