import FoundationEssentials
import Postgres
import TransferStore
import Transfers

/// The words in which it is told that a deadline has passed; they name no employee and no post.
struct DeadlineNews {
    let session: Session
    let contact: String

    /// What came of it.
    enum Consequence {
        case overdue
        case expired
        case renewed
        case lapsed
        case mustReturn
    }

    func values(
        of deadline: StoredDeadline,
        _ consequence: Consequence,
        to name: String,
        in language: Transfers.Language
    ) throws -> [String: String] {
        [
            "name": name,
            "deadline": deadline.purpose.text(in: language),
            "subject": deadline.owner.text(in: language),
            "last_day": deadline.isInHours
                ? deadline.computed?.end(in: language) ?? deadline.lastDay.text(in: language)
                : deadline.lastDay.text(in: language),
            "consequence": text(consequence, language),
            "command": deadline.owner.command,
            "contact": contact,
        ]
    }

    /// Several papers that fell due together, for the operator.
    static func text(_ items: [DeferredItem]) -> String {
        "dokumen susulan " + items.map(\.rawValue).joined(separator: ", ")
    }

    private struct Subjects: Decodable {
        let deadline: Int64
    }

    /// What the text for an official needs, as it stands now.
    func values(_ notice: StoredNotice) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        guard let deadline = try Deadlines(session).find(DeadlineID(subjects.deadline)) else {
            throw NoticeFault.subjectGone
        }
        let greeting = notice.language == .english ? "colleague" : "Pejabat"
        return try values(of: deadline, .overdue, to: greeting, in: notice.language)
    }

    private func text(_ consequence: Consequence, _ language: Transfers.Language) -> String {
        switch (consequence, language) {
        case (.overdue, .indonesian): "tercatat terlambat sampai diselesaikan"
        case (.overdue, .english): "it is recorded as overdue until it is done"
        case (.expired, .indonesian): "usulan kedaluwarsa; evaluasi ulang dan usulkan lagi bila masih diperlukan"
        case (.expired, .english): "the proposal expired; evaluate again and propose anew if it is still wanted"
        case (.renewed, .indonesian): "evaluasi yang lebih baru telah diambil ke dalam usulan"
        case (.renewed, .english): "a newer evaluation was taken over into the proposal"
        case (.lapsed, .indonesian): "ALARM: penugasan gugur karena tidak disahkan; pegawai harus kembali"
        case (.lapsed, .english): "ALARM: the assignment lapsed for want of ratification; the person must return"
        case (.mustReturn, .indonesian): "masa tugas berakhir; pegawai harus kembali"
        case (.mustReturn, .english): "the term is over; the person must return"
        }
    }
}

extension StoredDeadline.Purpose {
    /// What is to be done within it.
    func text(in language: Transfers.Language) -> String {
        switch (self, language) {
        case (.deadline(let name), _): name.text(in: language)
        case (.deferredDialogue, .indonesian): "dialog susulan"
        case (.deferredDialogue, .english): "the dialogue that was put off"
        case (.deferredDocument(let code), .indonesian): "dokumen \(code) susulan"
        case (.deferredDocument(let code), .english): "document \(code) that was put off"
        case (.documentAge(let code), .indonesian): "masa berlaku dokumen \(code)"
        case (.documentAge(let code), .english): "the validity of document \(code)"
        case (.assignmentItem(let item), .indonesian): "\(item.rawValue) susulan"
        case (.assignmentItem(let item), .english): "\(item.rawValue), which was put off"
        }
    }
}

extension DeadlineOwner {
    fileprivate func text(in language: Transfers.Language) -> String {
        switch (self, language) {
        case (.proposal(let id), .indonesian): "usulan nomor \(id)"
        case (.proposal(let id), .english): "proposal \(id)"
        case (.assignment(let id), .indonesian): "penugasan nomor \(id)"
        case (.assignment(let id), .english): "assignment \(id)"
        }
    }

    fileprivate var command: String {
        switch self {
        case .proposal(let id): "mutasictl proposal show \(id)"
        case .assignment(let id): "mutasictl assignment show \(id)"
        }
    }
}
