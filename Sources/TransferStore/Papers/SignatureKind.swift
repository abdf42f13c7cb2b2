/// Who makes an electronic signature.
public enum SignatureKind: String, Sendable, CaseIterable {
    /// A person, in their office.
    case person = "TTE"
    /// The agency, by its seal (segel elektronik).
    case seal = "SEGEL"
}
