// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <type_traits>
#include <utility>
#include <variant>

/// Ground that every other library may stand on: errors as values, time, logging, Qt version differences.
namespace support {

/// Marks a value as the error of an Expected, so that `T` and `E` may be the same type.
template<typename E>
struct Unexpected {
    E error;
};

template<typename E>
Unexpected(E) -> Unexpected<E>;

/// Either a value or the error that explains why there is none.
/// Reading the side that is not there is a programming error (std::bad_variant_access).
template<typename T, typename E>
class [[nodiscard]] Expected {
public:
    Expected(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    template<typename Other>
    Expected(Unexpected<Other> unexpected)
        : m_content(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const E &error() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_content;
};

/// Success without a value, or an error.
template<typename E>
class [[nodiscard]] Expected<void, E> {
public:
    Expected() = default;
    template<typename Other>
    Expected(Unexpected<Other> unexpected)
        : m_content(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<std::monostate, E> m_content;
};

} // namespace support
