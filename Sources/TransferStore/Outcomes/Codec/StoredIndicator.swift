internal import Transfers

/// An indicator as JSON keeps it, with the limit by which it was judged.
struct StoredIndicator: Codable {
    let code: String
    let scale: StoredFraction
    let safeFrom: StoredFraction?
    let safeBelow: StoredFraction?

    init(_ indicator: Indicator) {
        code = indicator.code.text
        scale = StoredFraction(indicator.scale)
        switch indicator.zone {
        case .atLeast(let limit)?: (safeFrom, safeBelow) = (StoredFraction(limit), nil)
        case .below(let limit)?: (safeFrom, safeBelow) = (nil, StoredFraction(limit))
        case nil: (safeFrom, safeBelow) = (nil, nil)
        }
    }

    var indicator: Indicator {
        Indicator(
            IndicatorCode(code),
            scale: scale.fraction,
            zone: safeFrom.map { .atLeast($0.fraction) } ?? safeBelow.map { .below($0.fraction) }
        )
    }
}
