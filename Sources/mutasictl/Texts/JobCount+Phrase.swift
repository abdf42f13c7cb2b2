import JobQueue

extension JobCount {
    /// The number as people read it: an estimate by its two leading digits, such as `≈ 9,9 juta`.
    var phrase: Phrase {
        guard isEstimate else { return .grouped(number) }
        // From 995 thousand on, two digits of thousands would round to a million.
        return switch number {
        case ..<1_000: Phrase("≈ \(number)", "≈ \(number)")
        case ..<995_000: Self.rounded(number, to: 1_000, Phrase("ribu", "thousand"))
        case ..<995_000_000: Self.rounded(number, to: 1_000_000, Phrase("juta", "million"))
        default: Self.rounded(number, to: 1_000_000_000, Phrase("miliar", "billion"))
        }
    }

    private static func rounded(_ number: Int, to unit: Int, _ name: Phrase) -> Phrase {
        let tenths = (number + unit / 20) / (unit / 10)
        guard tenths < 100 else {
            let whole = (number + unit / 2) / unit
            return Phrase("≈ \(whole) \(name.indonesian)", "≈ \(whole) \(name.english)")
        }
        return Phrase(
            "≈ \(tenths / 10),\(tenths % 10) \(name.indonesian)",
            "≈ \(tenths / 10).\(tenths % 10) \(name.english)"
        )
    }
}

extension ListingCell {
    /// A number of jobs: for programs the figure, for people rounded where it is estimated.
    static func count(_ count: JobCount) -> ListingCell {
        ListingCell(.int(count.number), count.phrase.text)
    }
}

extension Phrase {
    /// A number with its thousands set apart: `12.345`, in English `12,345`.
    static func grouped(_ number: Int) -> Phrase {
        let digits = String(number.magnitude)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.append(rest.suffix(3))
            rest = rest.dropLast(3)
        }
        groups.append(rest)
        let sign = number < 0 ? "-" : ""
        return Phrase(
            sign + groups.reversed().joined(separator: "."),
            sign + groups.reversed().joined(separator: ",")
        )
    }
}
