extension OutcomeReport {
    /// The report in sentences: the figures, what they are made of, and that they prove nothing.
    public func sentences(in language: Language) -> [String] {
        guard let change else { return insufficiencies.map { $0.text(in: language) } + notes(in: language) }
        var sentences = [Self.line(indicator.code.text, change)]
        if let comparison {
            let name = language == .indonesian ? "Unit pembanding (\(compared))" : "Compared units (\(compared))"
            sentences.append(Self.line(name, comparison))
        }
        if let differencePoints {
            let name = language == .indonesian ? "Selisih dari selisih" : "Difference in differences"
            let percent = differencePercent.map { ", \($0.signedText(places: 2)) pp" } ?? ""
            sentences.append("\(name): \(differencePoints.signedText(places: 1))\(percent).")
        }
        if let zone = zoneChange(in: language) {
            let name = language == .indonesian ? "Zona" : "Zone"
            sentences.append("\(name): \(zone.before) → \(zone.after).")
        }
        return sentences + notes(in: language) + [Self.caution(in: language)]
    }

    /// That one transfer and one change together are no proof.
    public static func caution(in language: Language) -> String {
        switch language {
        case .indonesian: "Perubahan setelah satu mutasi bukan bukti bahwa mutasi itu penyebabnya."
        case .english: "A change after one transfer is no proof that the transfer caused it."
        }
    }

    private func notes(in language: Language) -> [String] {
        var notes = [
            language == .indonesian
                ? "Bulan: \(baseline.used) sebelum, \(followUp.used) sesudah."
                : "Months: \(baseline.used) before, \(followUp.used) after."
        ]
        let missing = baseline.missing + followUp.missing
        if !missing.isEmpty {
            let name = language == .indonesian ? "Bulan tanpa laporan" : "Months not reported"
            notes.append("\(name): \(missing.map(\.description).joined(separator: ", ")).")
        }
        let outliers = baseline.outliers + followUp.outliers
        if !outliers.isEmpty {
            let name = language == .indonesian ? "Pencilan yang dikeluarkan" : "Outliers left out"
            notes.append("\(name): \(outliers.map(\.description).joined(separator: ", ")).")
        }
        return notes
    }

    private static func line(_ name: String, _ change: OutcomeChange) -> String {
        let percent = change.percent.map { "\($0.signedText(places: 2)) %, " } ?? ""
        let (before, after) = (change.before.text(places: 1), change.after.text(places: 1))
        return "\(name): \(before) → \(after) (\(percent)\(change.points.signedText(places: 1)))."
    }
}

extension Fraction {
    /// The value as ``text(places:)`` shows it, with a plus where it is above zero.
    fileprivate func signedText(places: Int) -> String {
        (self > .zero ? "+" : "") + text(places: places)
    }
}
