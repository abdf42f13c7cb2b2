/// Why a signature that is valid in itself is not the one that was asked for: the paper stays unsigned.
public enum SignatureMismatch: LegalFault {
    /// The certificate is another person's.
    case otherPerson
    /// The certificate is another agency's, or no agency's.
    case otherAgency
    /// It cannot be proved for as long as the rules ask for.
    case level(found: String, needed: String, basis: String)

    /// The code, `TTE01` to `TTE03`.
    public var code: String {
        switch self {
        case .otherPerson: "TTE01"
        case .otherAgency: "TTE02"
        case .level: "TTE03"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .otherPerson:
            LegalGrounds(
                "UU 11/2008 Ps 11",
                "Sertifikat yang menandatangani bukan milik penanda tangan yang ditunjuk; periksa --as, surel atau NIK yang "
                    + "dipakai, lalu minta tanda tangan penanda tangan itu sendiri",
                "The certificate that signed is not that of the signer who was named; check --as, the mail address or the NIK, "
                    + "and ask that signer"
            )
        case .otherAgency:
            LegalGrounds(
                "UU 11/2008 Ps 11",
                "Sertifikat segel bukan milik instansi pada kop surat; periksa langganan segel pada layanan, lalu segel lagi",
                "The certificate of the seal is not that of the agency on the letterhead; check the subscription at the service, "
                    + "and seal it again"
            )
        case .level(let found, let needed, let basis):
            LegalGrounds(
                "\(RuleCode.signatureLevel.rawValue); \(basis)",
                "Tingkat tanda tangan PAdES-\(found) di bawah PAdES-\(needed) yang disyaratkan; minta layanan memberi cap waktu, "
                    + "lalu minta tanda tangan lagi",
                "The signature's level PAdES-\(found) is below the PAdES-\(needed) that is asked for; have the service add the "
                    + "time stamp, and ask for the signature again"
            )
        }
    }
}

extension SignatureMismatch {
    /// Whether a seal's certificate is of the agency: it has the name of the government or of its office.
    public static func isSeal(_ names: [String], of agency: [String]) -> Bool {
        let known = Set(agency.map { $0.lowercased() })
        return names.contains { known.contains($0.lowercased()) }
    }
}
