import TransferStore
import Transfers

/// From the need to the check by a second person.
extension TourStep {
    static let beforeSubmission: [TourStep] = [
        TourStep(.tourNeedTitle, .tourNeedText) { need($0) },
        TourStep(.tourEvaluationTitle, .tourEvaluationText) { tour in
            guard let need = tour.need, !tour.isEvaluated else { return nil }
            return ["evaluate", "\(need.id)", "--wait"]
        },
        TourStep(.tourDraftTitle, .tourDraftText) { tour in
            guard let need = tour.need, tour.proposal == nil else { return nil }
            return ["proposal", "draft", "\(need.id)", TourState.sari, "--as", TourState.officer]
        },
        step(.tourDialogueTitle, .tourDialogueText, in: [.evaluated, .dialogue]) { proposal, tour in
            dialogue(proposal, tour)
        },
        step(.tourOpinionsTitle, .tourOpinionsText, in: [.aspirationRecorded, .unitReview]) { proposal, tour in
            opinions(proposal, tour)
        },
        step(.tourVerifyTitle, .tourVerifyText, in: [.submitted]) { proposal, _ in
            ["proposal", "verify", proposal, "--as", TourState.verifier]
        },
    ]

    private static func need(_ tour: TourState) -> [String]? {
        guard tour.hasHead else {
            return [
                "regional-head", "add", "--inaugurated-on", "2025-02-20", "--decree", "15/P/2025,2025-02-18",
                "--as", TourState.officer,
            ]
        }
        guard let need = tour.need else {
            return [
                "need", "add", "--post", TourState.post.text, "--unit", TourState.unit.text, "--people", "1",
                "--profile", "REGULAR", "--tmt", "2025-11-17", "--source", "VACANCY",
                "--institution", "Formasi 1, terisi 0", "--as", TourState.officer,
            ]
        }
        return switch need.state {
        case .draft: ["need", "submit", "\(need.id)", "--as", TourState.officer]
        case .submitted: ["need", "verify", "\(need.id)", "--as", TourState.verifier]
        case .verified: ["need", "open", "\(need.id)", "--as", TourState.officer]
        default: nil
        }
    }

    private static func dialogue(_ proposal: String, _ tour: TourState) -> [String]? {
        guard let stored = tour.dialogue else {
            return [
                "proposal", "open-dialogue", proposal, "--informed-on", "\(tour.today)", "--leader", TourState.superior,
                "--as", TourState.officer,
            ]
        }
        let leader = stored.leaderNIP
        guard let version = stored.dialogue.sessions.first?.current else {
            return [
                "dialogue", "record", proposal, "--as", leader, "--place", "Dinas Kesehatan",
                "--summary", "Membicarakan penempatan di kepulauan", "--needs", "Seksi kosong sejak Juli",
                "--wishes", "Pelatihan sebelum mulai", "--concern", "JARAK", "--support", "PELATIHAN",
                "--outcome", "Sepakat",
            ]
        }
        let confirm = ["dialogue", "confirm", proposal, "--version", "\(version.number)", "--as"]
        if stored.dialogue.answer == nil {
            return ["dialogue", "answer", proposal, "--agree", "--as", TourState.sari]
        }
        if version.confirmedByLeader == nil { return confirm + [leader] }
        if version.confirmedByEmployee == nil { return confirm + [TourState.sari] }
        return ["dialogue", "close", proposal, "--as", leader]
    }

    private static func opinions(_ proposal: String, _ tour: TourState) -> [String]? {
        guard let facts = tour.proposal?.proposal.facts, tour.state == .unitReview else {
            return ["proposal", "review", proposal, "--as", TourState.officer]
        }
        let opinion = ["proposal", "opinion", proposal, "--agree", "--as", TourState.health, "--side"]
        if facts.originOpinion == nil { return opinion + ["ASAL"] }
        if facts.targetOpinion == nil { return opinion + ["TUJUAN"] }
        guard tour.isAscertained else {
            return [
                "ascertainment", "add", TourState.sari, "--gate", "E11", "--gate", "E36", "--letter",
                "800/K-1/2025,\(tour.today)", "--as", TourState.officer,
            ]
        }
        return [
            "proposal", "submit", proposal, "--document", "D06,JPT_PRATAMA,\(tour.today)",
            "--document", "D08,PPK,2024-01-02", "--as", TourState.officer,
        ]
    }
}
