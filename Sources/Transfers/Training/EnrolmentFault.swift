/// Why an enrolment is refused.
public enum EnrolmentFault: String, LegalFault, CaseIterable {
    case wrongState = "LATIH01"
    case contractLimit = "LATIH02"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .wrongState:
            LegalGrounds(
                "rancangan (tahap pendaftaran)",
                "Pendaftaran tidak dapat berpindah ke tahap itu; ikuti urutan tahapnya",
                "The enrolment does not come to that stage from here; follow the order of the stages"
            )
        case .contractLimit:
            LegalGrounds(
                "Peraturan LAN 15/2020",
                "Pelatihan melampaui batas JP setahun bagi PPPK; mintalah persetujuan",
                "The training is beyond the yearly hours of a PPPK; ask for an approval"
            )
        }
    }
}
