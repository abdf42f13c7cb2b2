/// The head of an office's paper (kop surat).
public struct Letterhead: Hashable, Sendable {
    /// The government, such as `Pemerintah Provinsi Binawidya`.
    public var government: String
    /// The office, such as `Badan Kepegawaian Daerah`.
    public var office: String
    /// Street, town and postal code.
    public var address: String
    /// Telephone, mail and page.
    public var contact: String?
    /// The town in which papers are issued.
    public var town: String

    /// A letterhead.
    public init(government: String, office: String, address: String, contact: String? = nil, town: String) {
        self.government = government
        self.office = office
        self.address = address
        self.contact = contact
        self.town = town
    }
}
