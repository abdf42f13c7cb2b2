/// Whose service signs.
public enum SigningProvider: String, Sendable, CaseIterable {
    /// The Balai Sertifikasi Elektronik of BSSN.
    case bsre = "BSRE"
    /// A key of the agency's own, for tests and for agencies without BSrE.
    case local = "LOKAL"
}
