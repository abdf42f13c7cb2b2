/// Why a paper is not signed as the decree of a package, or does not stand for the decree that was given.
public enum DecreePaperFault: LegalFault {
    /// It has no number and no date: it is a draft.
    case unnumbered
    /// It has another number or date than the decree that was given.
    case otherLetter(paper: Letter, decree: Letter)
    /// It belongs to another package, or to none.
    case otherPackage
    /// The package is not what it was when the paper was set.
    case outdated
    /// Nothing was decided on the package yet.
    case undecided
    /// Its number is another decree's of the same year.
    case numberTaken(year: Int)
    /// Somebody else signed it than the one who was named.
    case otherSigner
    /// The electronic signature was not verified.
    case unverified
    /// It was signed electronically, or is about to be, and is not signed by hand beside that.
    case signedElectronically

    /// The code, `SKD01` to `SKD09`.
    public var code: String {
        switch self {
        case .unnumbered: "SKD01"
        case .otherLetter: "SKD02"
        case .otherPackage: "SKD03"
        case .outdated: "SKD04"
        case .undecided: "SKD05"
        case .numberTaken: "SKD06"
        case .otherSigner: "SKD07"
        case .unverified: "SKD08"
        case .signedElectronically: "SKD09"
        }
    }

    /// Holds the number and the date on a paper against those of the decree that is given.
    ///
    /// - Throws: ``unnumbered``, ``otherLetter(paper:decree:)``.
    public static func check(_ paper: Letter?, against decree: Letter) throws(DecreePaperFault) {
        guard let paper else { throw .unnumbered }
        guard paper == decree else { throw .otherLetter(paper: paper, decree: decree) }
    }

    /// What a constraint of the database says of the paper of a decree; nil when it says nothing of it.
    ///
    /// - Parameters:
    ///   - constraint: The constraint's name.
    ///   - paper: What stands on the paper.
    ///   - decree: The decree that is given; nil while it is only signed.
    public init?(constraint: String?, paper: Letter?, decree: Letter? = nil) {
        switch constraint {
        case "decree_has_number": self = .unnumbered
        case "decree_is_of_package": self = .otherPackage
        case "decree_says_what_is_decided": self = .outdated
        case "decree_is_decided": self = .undecided
        case "decree_number_once_a_year":
            guard let year = (paper ?? decree)?.date.year else { return nil }
            self = .numberTaken(year: year)
        case "decree_as_recorded", "decree_as_signed":
            guard let paper, let decree, paper != decree else {
                self = .otherSigner
                return
            }
            self = .otherLetter(paper: paper, decree: decree)
        case "decree_signature_verified": self = .unverified
        case "decree_is_signed_once": self = .signedElectronically
        default: return nil
        }
    }
}
