/// Who signs, and how it reads under the text.
public struct Signatory: Hashable, Sendable {
    /// The office, such as `Kepala Badan Kepegawaian Daerah`.
    public var office: String
    /// The name with titles.
    public var name: String
    /// The rank, where the paper names it.
    public var rank: String?
    /// The NIP, where the paper names it; heads of regions have none.
    public var nip: String?
    /// How the signature is given.
    public var manner: Manner

    /// How a signature is given.
    public enum Manner: Hashable, Sendable {
        /// By hand, in the room that is left.
        case byHand
        /// Not yet when the paper is set, and then by hand or in the file: the paper says no more than that it needs one.
        ///
        /// An electronic signature is given to the bytes of the file, so that no paper can say of itself that it has one.
        case awaited
        /// The original is signed; this is a copy of it (`ttd.`).
        case copied
        /// The original is signed electronically, and that signature was verified; this is a copy of it.
        case copiedElectronic
    }

    /// A signatory.
    public init(office: String, name: String, rank: String? = nil, nip: String? = nil, manner: Manner = .awaited) {
        self.office = office
        self.name = name
        self.rank = rank
        self.nip = nip
        self.manner = manner
    }
}
