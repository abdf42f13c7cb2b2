/// Why a status of SIASN is not taken for an answer.
public enum NationalStatusFault: LegalFault {
    /// The code is not mapped: what it means is for a person to find out.
    case unknown(Int)

    /// The code, `IMUT01`.
    public var code: String { "IMUT01" }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unknown(let code):
            LegalGrounds(
                "daftar status usul SIASN",
                "status SIASN \(code) tidak dikenal dan tidak ditebak artinya; lihat status usulan di I-MUT, atau tanyakan BKN",
                "status \(code) of SIASN is not known, and its meaning is not guessed; look at the proposal in I-MUT, or ask BKN"
            )
        }
    }
}
