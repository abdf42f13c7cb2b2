/// Why a text is not a rank.
public enum RankFault: String, Fault {
    /// None of the known forms.
    case unreadable = "GOL01"
    /// The form of the other employment: `IX` for a civil servant, `III/c` for a contract.
    case otherEmployment = "GOL02"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unreadable, .indonesian): "Golongan tidak terbaca; tulislah III/c untuk PNS atau IX untuk PPPK."
        case (.unreadable, .english): "The rank cannot be read; write III/c for a PNS or IX for a PPPK."
        case (.otherEmployment, .indonesian):
            "Golongan tidak sesuai dengan jenis ASN; PNS memakai III/c, PPPK memakai IX."
        case (.otherEmployment, .english): "The rank does not fit the employment; a PNS has III/c, a PPPK has IX."
        }
    }
}
