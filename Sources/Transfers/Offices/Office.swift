/// An office by which somebody decides on transfers, as the register of offices has it.
///
/// Heads of units are not in it: who leads a unit follows from who holds its leading post.
public enum Office: String, Sendable, CaseIterable {
    /// The chair of the performance appraisal team.
    case chair = "TPK_KETUA"
    /// Its secretary.
    case secretary = "TPK_SEKRETARIS"
    /// A member of it.
    case member = "TPK_ANGGOTA"
    /// The authorised official.
    case pyb = "PYB"
    /// The official who decides and signs: the head of the region, who need not be an employee.
    case ppk = "PPK"
    /// Who decides or signs for that official, by a letter that says what.
    case delegate = "DELEGASI_PPK"
    /// Who checks proposals as the second person.
    case verifier = "VERIFIKATOR"
    /// Who heads the personnel agency, and may do without the last follow-up.
    case personnelHead = "KEPALA_BKD"

    /// The role in which its holder acts.
    public var role: OfficeRole {
        switch self {
        case .chair, .secretary, .member: .tpk
        case .pyb: .pyb
        case .ppk, .delegate: .ppk
        case .verifier: .verifier
        case .personnelHead: .hrOperator
        }
    }

    /// Whether one person holds it at a time, but for who acts for them.
    public var isSingle: Bool {
        switch self {
        case .chair, .secretary, .pyb, .ppk, .personnelHead: true
        case .member, .delegate, .verifier: false
        }
    }

    /// The office in words.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.chair, .indonesian): "ketua TPK"
        case (.chair, .english): "chair of the TPK"
        case (.secretary, .indonesian): "sekretaris TPK"
        case (.secretary, .english): "secretary of the TPK"
        case (.member, .indonesian): "anggota TPK"
        case (.member, .english): "member of the TPK"
        case (.pyb, .indonesian): "pejabat yang berwenang"
        case (.pyb, .english): "authorised official"
        case (.ppk, .indonesian): "pejabat pembina kepegawaian"
        case (.ppk, .english): "deciding official"
        case (.delegate, .indonesian): "penerima delegasi PPK"
        case (.delegate, .english): "delegate of the PPK"
        case (.verifier, .indonesian): "pemeriksa"
        case (.verifier, .english): "verifier"
        case (.personnelHead, .indonesian): "kepala BKD"
        case (.personnelHead, .english): "head of the personnel agency"
        }
    }
}
