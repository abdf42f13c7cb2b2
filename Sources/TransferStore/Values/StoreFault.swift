public import Transfers

/// What an operator asked for and the data do not have, or do not allow.
public enum StoreFault: GroundedFault {
    /// There is no need of this number.
    case unknownNeed(NeedID)
    /// The need is in a state in which nobody is evaluated for it.
    case closedNeed(NeedID, NeedState)
    /// Another need asks for the same post in the same unit.
    case needTaken(by: NeedID)
    /// There is no such post.
    case unknownPost(PostCode)
    /// There is no such unit, or it is no longer active.
    case unknownUnit(UnitCode)
    /// No active employee has the NIP.
    case unknownEmployee
    /// The post's kind, echelon and step do not name a level.
    case postWithoutLevel(PostCode)
    /// No rules have been published that are valid on the day.
    case noRules(on: CivilDate)
    /// The need has not been evaluated yet.
    case notEvaluated(NeedID)
    /// The evaluation did not know the person.
    case notInEvaluation
    /// There is no weight profile of that name.
    case unknownProfile(WeightProfile.Name)
    /// No unit's formation has the post.
    case postWithoutFormation(PostCode)
    /// There is no proposal of this number.
    case unknownProposal(ProposalID)
    /// The person has a proposal whose move is still to come.
    case activeProposal(ProposalID)
    /// The proposal is not as it was when it was read.
    case changedMeanwhile(ProposalID)
    /// There is no package of this number.
    case unknownPackage(PackageID)
    /// No dialogue was opened for the proposal.
    case noDialogue(ProposalID)
    /// A draft is made by a person, never by the system.
    case nobodyActs
    /// No gate is closed, and the person has no place: data are missing from which the score is made.
    case notRanked

    /// Another decree has the number in that year (case 71).
    case decreeNumberTaken(Int)
    /// Somebody else holds the post on the day it would be taken.
    case seatTaken(ProposalID)
    /// A newer decree moves the employee on from the post of this proposal.
    case movedOn(ProposalID)
    /// The proposal is in another package.
    case inOtherPackage(ProposalID, PackageID)
    /// The proposal is not in the package.
    case notInPackage(ProposalID, PackageID)
    /// The proposal has come to an end, or is signed.
    case proposalIsOver(ProposalID)

    /// The code, `DATA01` to `DATA24`.
    public var code: String {
        switch self {
        case .unknownNeed: "DATA01"
        case .closedNeed: "DATA02"
        case .needTaken: "DATA03"
        case .unknownPost: "DATA04"
        case .unknownUnit: "DATA05"
        case .unknownEmployee: "DATA06"
        case .postWithoutLevel: "DATA07"
        case .noRules: "DATA08"
        case .notEvaluated: "DATA09"
        case .notInEvaluation: "DATA10"
        case .unknownProfile: "DATA11"
        case .postWithoutFormation: "DATA12"
        case .unknownProposal: "DATA13"
        case .activeProposal: "DATA14"
        case .changedMeanwhile: "DATA15"
        case .unknownPackage: "DATA16"
        case .noDialogue: "DATA17"
        case .nobodyActs: "DATA18"
        case .notRanked: "DATA19"
        case .decreeNumberTaken: "DATA20"
        case .seatTaken: "DATA21"
        case .movedOn: "DATA25"
        case .inOtherPackage: "DATA22"
        case .notInPackage: "DATA23"
        case .proposalIsOver: "DATA24"
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .unknownNeed(let id): "Kebutuhan \(id) tidak ada; lihat daftar kebutuhan."
        case .closedNeed(let id, let state):
            "Kebutuhan \(id) berstatus \(state.rawValue) sehingga tidak dapat dievaluasi; hanya yang terbuka dapat, lihat need show \(id)."
        case .needTaken(let id): "Jabatan di unit itu sudah diminta oleh kebutuhan \(id); pakai yang itu."
        case .unknownPost(let code): "Jabatan \(code) tidak dikenal."
        case .unknownUnit(let code): "Unit \(code) tidak dikenal atau tidak aktif."
        case .unknownEmployee: "Tidak ada pegawai aktif dengan NIP itu."
        case .postWithoutLevel(let code):
            "Jenis, eselon, dan jenjang jabatan \(code) belum lengkap; lengkapi jabatan.csv."
        case .noRules(let day): "Belum ada aturan yang berlaku pada \(day); jalankan impor."
        case .notEvaluated(let id): "Kebutuhan \(id) belum dievaluasi; jalankan evaluate \(id)."
        case .notInEvaluation: "Pegawai itu tidak ada dalam evaluasi ini; ulangi evaluasi bila datanya baru."
        case .unknownProfile(let name): "Profil bobot \(name.text) tidak dikenal."
        case .postWithoutFormation(let code):
            "Tidak ada unit yang mempunyai formasi jabatan \(code); sebutkan unitnya."
        case .unknownProposal(let id): "Usulan \(id) tidak ada; lihat daftar usulan."
        case .activeProposal(let id):
            "Pegawai ini sudah mempunyai usulan aktif, nomor \(id); selesaikan atau batalkan usulan itu lebih dahulu."
        case .changedMeanwhile(let id): "Usulan \(id) sudah diubah orang lain sejak dibaca; baca lagi, lalu ulangi."
        case .unknownPackage(let id): "Paket \(id) tidak ada; lihat daftar paket."
        case .noDialogue(let id): "Dialog untuk usulan \(id) belum dibuka; jalankan proposal open-dialogue."
        case .nobodyActs: "Usulan disusun oleh orang, bukan oleh sistem; sebutkan siapa yang menyusun (--as)."
        case .notRanked:
            "Pegawai ini tidak mempunyai peringkat karena datanya belum lengkap; lengkapi, lalu evaluasi ulang."
        case .decreeNumberTaken(let year):
            "Nomor SK itu sudah dipakai pada tahun \(year); pakai nomor lain dari register SK."
        case .seatTaken(let id):
            "Jabatan dalam usulan \(id) masih dipegang orang lain pada TMT-nya, atau tercatat dipegang dua orang; "
                + "perbaiki data pemangku, atau ubah TMT."
        case .movedOn(let id):
            "Pegawai dalam usulan \(id) sudah dipindahkan lagi dengan SK yang lebih baru; batalkan SK itu lebih dahulu."
        case .inOtherPackage(let id, let package):
            "Usulan \(id) sudah ada dalam paket \(package); pisahkan lebih dahulu dari paket itu."
        case .notInPackage(let id, let package): "Usulan \(id) tidak ada dalam paket \(package)."
        case .proposalIsOver(let id):
            "Usulan \(id) sudah selesai atau SK-nya sudah ditandatangani; susun usulan baru, atau ubah SK dengan decision amend."
        }
    }

    private var english: String {
        switch self {
        case .unknownNeed(let id): "There is no need \(id); look at the list of needs."
        case .closedNeed(let id, let state):
            "Need \(id) is \(state.rawValue), so that nobody is evaluated for it; only an open one is, see need show \(id)."
        case .needTaken(let id): "Need \(id) asks for that post in that unit already; use that one."
        case .unknownPost(let code): "The post \(code) is not known."
        case .unknownUnit(let code): "The unit \(code) is not known or not active."
        case .unknownEmployee: "No active employee has that NIP."
        case .postWithoutLevel(let code): "Kind, echelon and step of post \(code) are incomplete; mend jabatan.csv."
        case .noRules(let day): "No rules are valid on \(day); run the import."
        case .notEvaluated(let id): "Need \(id) has not been evaluated yet; run evaluate \(id)."
        case .notInEvaluation: "The employee is not in this evaluation; evaluate again if the data are newer."
        case .unknownProfile(let name): "The weight profile \(name.text) is not known."
        case .postWithoutFormation(let code):
            "No unit has a formation of the post \(code); name the unit."
        case .unknownProposal(let id): "There is no proposal \(id); look at the list of proposals."
        case .activeProposal(let id):
            "The employee has an active proposal, number \(id); finish or cancel that one first."
        case .changedMeanwhile(let id): "Somebody changed proposal \(id) since it was read; read it again, then repeat."
        case .unknownPackage(let id): "There is no package \(id); look at the list of packages."
        case .noDialogue(let id): "No dialogue was opened for proposal \(id); run proposal open-dialogue."
        case .nobodyActs: "A proposal is drafted by a person and not by the system; say who drafts (--as)."
        case .notRanked:
            "The employee has no place in the ranking since data are missing; complete them, then evaluate again."
        case .decreeNumberTaken(let year):
            "Another decree of \(year) has that number; take another one from the register of decrees."
        case .seatTaken(let id):
            "Somebody else holds the post of proposal \(id) on its TMT, or two people are on record as holding it; "
                + "mend the data of holders, or move the TMT."
        case .movedOn(let id):
            "A newer decree moves the employee of proposal \(id) on; revoke that one first."
        case .inOtherPackage(let id, let package):
            "Proposal \(id) is in package \(package) already; split it off that one first."
        case .notInPackage(let id, let package): "Proposal \(id) is not in package \(package)."
        case .proposalIsOver(let id):
            "Proposal \(id) is over, or its decree is signed; draft a new one, or change the decree by decision amend."
        }
    }
}
