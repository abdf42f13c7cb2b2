/// Why an objection is not decided on its merits; it is answered all the same.
public enum Inadmissibility: String, Sendable, CaseIterable {
    /// After the deadline (PP 79/2021).
    case late = "TERLAMBAT"
    /// Not by the employee the decision is about.
    case notAParty = "BUKAN_PIHAK"
    /// Against a dismissal, which the BPASN decides.
    case wrongSubject = "BUKAN_OBJEK"

    /// What the answer says, and where to turn instead.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.late, .indonesian):
            "Keberatan diajukan setelah tenggat dan tidak dapat diterima; penghitungan harinya terlampir."
        case (.late, .english):
            "The objection was filed after the deadline and is not admissible; the counting of its days is attached."
        case (.notAParty, .indonesian):
            "Keberatan hanya dapat diajukan oleh pegawai yang dituju keputusan, dan karena itu tidak dapat diterima."
        case (.notAParty, .english):
            "Only the employee a decision is about can object to it; the objection is not admissible."
        case (.wrongSubject, .indonesian):
            "Terhadap keputusan pemberhentian tidak diajukan keberatan, melainkan banding administratif kepada "
                + "Badan Pertimbangan ASN (BPASN) (PP 79/2021)."
        case (.wrongSubject, .english):
            "A dismissal is not contested by an objection but by an administrative appeal to the "
                + "advisory board of the ASN (BPASN) (PP 79/2021)."
        }
    }
}
