public import Transfers

/// Why an address is not set as that of the announcements.
public enum PublicAddressFault: GroundedFault, CaseIterable {
    /// It is no address of a folder on the web.
    case malformed
    /// Nobody says why.
    case reasonMissing

    /// The code, `UMUM41` and `UMUM42`.
    public var code: String {
        switch self {
        case .malformed: "UMUM41"
        case .reasonMissing: "UMUM42"
        }
    }

    /// Both are slips.
    public var basis: String? { nil }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.malformed, .indonesian):
            "Alamat pengumuman harus berbentuk https://HOST/JALUR tanpa tanda tanya dan pagar, paling panjang 300 huruf."
        case (.malformed, .english):
            "The address of the announcements must be https://HOST/PATH without query and fragment, 300 letters at most."
        case (.reasonMissing, .indonesian): "Sebut alasan dengan --reason: alamat lama sudah tercetak pada dokumen."
        case (.reasonMissing, .english):
            "Give the reason by --reason: the address before it is printed on papers already."
        }
    }
}
