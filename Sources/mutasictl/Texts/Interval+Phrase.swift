import Postgres

extension Interval {
    /// A length of time as people read it, by its one or two largest units: `0,3 md`, `12 dtk`, `2 j 5 mnt`.
    var phrase: Phrase {
        let microseconds = lengthInMicroseconds
        let seconds = microseconds / 1_000_000
        return switch microseconds {
        case ..<1_000: Phrase("\(microseconds) µd", "\(microseconds) µs")
        case ..<1_000_000: Self.fraction(microseconds, of: 1_000, Phrase("md", "ms"))
        case ..<60_000_000: Self.fraction(microseconds, of: 1_000_000, Phrase("dtk", "s"))
        case ..<3_600_000_000:
            Self.two(seconds / 60, Phrase("mnt", "min"), seconds % 60, Phrase("dtk", "s"))
        case ..<86_400_000_000:
            Self.two(seconds / 3600, Phrase("j", "h"), seconds / 60 % 60, Phrase("mnt", "min"))
        default:
            Self.two(seconds / 86_400, Phrase("hr", "d"), seconds / 3600 % 24, Phrase("j", "h"))
        }
    }

    /// The length with days of 24 hours and months of 30 days, never below zero.
    var lengthInMicroseconds: Int64 {
        let days = Int64(months) * 30 + Int64(self.days)
        let (inDays, overflow) = days.multipliedReportingOverflow(by: 86_400_000_000)
        let (sum, beyond) = inDays.addingReportingOverflow(microseconds)
        return overflow || beyond ? .max : max(sum, 0)
    }

    /// One decimal place below ten.
    private static func fraction(_ microseconds: Int64, of unit: Int64, _ name: Phrase) -> Phrase {
        let tenths = microseconds / (unit / 10)
        guard tenths < 100 else {
            return Phrase("\(tenths / 10) \(name.indonesian)", "\(tenths / 10) \(name.english)")
        }
        return Phrase(
            "\(tenths / 10),\(tenths % 10) \(name.indonesian)",
            "\(tenths / 10).\(tenths % 10) \(name.english)"
        )
    }

    private static func two(_ large: Int64, _ largeName: Phrase, _ small: Int64, _ smallName: Phrase) -> Phrase {
        guard small > 0 else { return Phrase("\(large) \(largeName.indonesian)", "\(large) \(largeName.english)") }
        return Phrase(
            "\(large) \(largeName.indonesian) \(small) \(smallName.indonesian)",
            "\(large) \(largeName.english) \(small) \(smallName.english)"
        )
    }
}
