public import Transfers

/// Why something on record is not shown to an official.
public enum ReadingFault: String, LegalFault, CaseIterable {
    /// The official has a conflict of interest with the employee.
    case conflictOfInterest = "BACA01"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .conflictOfInterest:
            LegalGrounds(
                "PP 11/2017 Ps 190(5); PermenPANRB 17/2024",
                "Ada benturan kepentingan dengan pegawai ini, sehingga datanya tidak ditampilkan dan permintaan ini "
                    + "dicatat; mintalah pejabat lain membacanya",
                "There is a conflict of interest with this employee, so that nothing of them is shown and the request is "
                    + "on record; let another official read it"
            )
        }
    }
}
