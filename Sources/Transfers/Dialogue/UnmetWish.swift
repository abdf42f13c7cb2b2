/// A wish of the employee that a transfer would not keep: something to be answered in the dialogue, never a score or a bar.
///
/// What it says names no place of the spouse, whose own transfer may not have been talked about yet.
public struct UnmetWish: Hashable, Sendable {
    /// Which wish it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// It would take effect before the day that the employee named.
        case tooEarly = "ASPIRASI21"
        /// Spouses who are together, and wish to be, would be parted.
        case parted = "ASPIRASI22"
        /// Spouses who wish to be together would not be.
        case apart = "ASPIRASI23"
        /// Whether spouses would be together cannot be told, since a unit's district is not on record.
        case placeUnknown = "ASPIRASI24"
    }

    /// Which wish it is.
    public let kind: Kind
    /// What was compared.
    public let value: GateValue
    /// What it was compared with.
    public let limit: GateValue
    /// What the rule rests on that has it told.
    public let basis: String

    init(_ kind: Kind, value: GateValue = .none, limit: GateValue = .none, basis: String) {
        self.kind = kind
        self.value = value
        self.limit = limit
        self.basis = basis
    }

    /// The sentence that explains it, with what helps.
    public func text(in language: Language) -> String {
        switch (kind, language) {
        case (.tooEarly, .indonesian):
            "Pegawai ingin tidak pindah sebelum \(limit.text(in: language)), TMT \(value.text(in: language)); "
                + "bicarakan dalam dialog atau undurkan TMT"
        case (.tooEarly, .english):
            "The employee wishes not to move before \(limit.text(in: language)), TMT is \(value.text(in: language)); "
                + "talk it over in the dialogue, or move it back"
        case (.parted, .indonesian):
            "Pegawai ingin ditempatkan bersama pasangannya, dan penempatan ini memisahkan mereka; "
                + "jawab dalam dialog sebelum diusulkan"
        case (.parted, .english):
            "The employee wishes to be placed with their spouse, and this would part them; "
                + "answer it in the dialogue before it is proposed"
        case (.apart, .indonesian):
            "Pegawai ingin ditempatkan bersama pasangannya, dan penempatan ini tidak menyatukan mereka; "
                + "jawab dalam dialog"
        case (.apart, .english):
            "The employee wishes to be placed with their spouse, and this would not bring them together; "
                + "answer it in the dialogue"
        case (.placeUnknown, .indonesian):
            "Pegawai ingin ditempatkan bersama pasangannya, dan wilayah salah satu unit tidak tercatat; "
                + "lengkapi kab_kota unit, dan tanyakan dalam dialog"
        case (.placeUnknown, .english):
            "The employee wishes to be placed with their spouse, and a unit's district is not on record; "
                + "fill in the unit's kab_kota, and ask in the dialogue"
        }
    }
}
