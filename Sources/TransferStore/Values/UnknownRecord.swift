public import Transfers

/// What was asked for and is not on record, of the time after a move or as of a day.
public enum UnknownRecord: Fault {
    /// There is no follow-up of this number.
    case followUp(FollowUpID)
    /// No follow-ups are planned for the proposal.
    case followUpsOf(ProposalID)
    /// There is no enrolment of this number.
    case enrolment(Int64)
    /// There is no session of a course of this number, or it is cancelled.
    case courseSession(Int64)
    /// There is no course of this code.
    case course(CourseCode)
    /// The person of the proposal has not started duty.
    case startOfDuty(ProposalID)
    /// Neither the unit nor one above it reports indicators.
    case indicators(UnitCode)
    /// What is asked for was not on record at the end of the day.
    case notYet(on: CivilDate)

    /// The code, `CATATAN01` to `CATATAN08`.
    public var code: String {
        switch self {
        case .followUp: "CATATAN01"
        case .followUpsOf: "CATATAN02"
        case .enrolment: "CATATAN03"
        case .courseSession: "CATATAN04"
        case .course: "CATATAN05"
        case .startOfDuty: "CATATAN06"
        case .indicators: "CATATAN07"
        case .notYet: "CATATAN08"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .followUp(let id): "Pemantauan \(id) tidak ada; lihat followup list --all."
        case .followUpsOf(let id): "Usulan \(id) belum mempunyai pemantauan; catat SPMT lebih dahulu."
        case .enrolment(let id): "Pendaftaran \(id) tidak ada; lihat training list."
        case .courseSession(let id): "Sesi pelatihan \(id) tidak ada atau sudah dibatalkan; lihat training sessions."
        case .course(let code): "Pelatihan \(code) tidak ada dalam katalog; impor katalog_pelatihan.csv."
        case .startOfDuty(let id): "Pegawai pada usulan \(id) belum mulai bertugas; catat SPMT lebih dahulu."
        case .indicators(let unit):
            "Unit \(unit) dan unit di atasnya tidak melaporkan indikator; impor indikator.csv lebih dahulu."
        case .notYet(let day): "Pada akhir \(day) hal itu belum tercatat; lihat tanpa --as-of."
        }
    }

    private var english: String {
        switch self {
        case .followUp(let id): "There is no follow-up \(id); look at followup list --all."
        case .followUpsOf(let id): "Proposal \(id) has no follow-ups yet; record the SPMT first."
        case .enrolment(let id): "There is no enrolment \(id); look at training list."
        case .courseSession(let id): "Session \(id) is not there or is cancelled; look at training sessions."
        case .course(let code): "The course \(code) is not in the catalogue; import katalog_pelatihan.csv."
        case .startOfDuty(let id): "The employee of proposal \(id) has not started duty; record the SPMT first."
        case .indicators(let unit):
            "Neither unit \(unit) nor one above it reports indicators; import indikator.csv first."
        case .notYet(let day): "At the end of \(day) it was not on record yet; look at it without --as-of."
        }
    }
}
