public import Transfers

/// There is no term of a number in the register of offices.
public struct UnknownOffice: LegalFault {
    /// The number.
    public let id: OfficeHolderID

    /// The code.
    public var code: String { "PEJABAT20" }

    /// What is wrong, and where to look.
    public var grounds: LegalGrounds {
        LegalGrounds(
            "rancangan: daftar pejabat",
            "masa jabatan \(id) tidak ada; lihat office list",
            "there is no term \(id); see office list"
        )
    }
}
