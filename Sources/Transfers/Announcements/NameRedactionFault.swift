/// Why a name is not taken out of an announcement.
public enum NameRedactionFault: LegalFault {
    /// It has not been public for long enough.
    case stillRetained(until: CivilDate, basis: String)

    /// The code.
    public var code: String { "UMUM11" }

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .stillRetained(let day, let basis):
            LegalGrounds(
                basis,
                "Pengumuman wajib disimpan utuh sampai \(day.text(in: .indonesian)); nama dapat disamarkan sesudahnya, "
                    + "sedangkan SK tetap tersimpan",
                "The announcement has to be kept whole until \(day.text(in: .english)); the name may be redacted after "
                    + "it, and the decree stays"
            )
        }
    }
}
