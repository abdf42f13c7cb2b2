extension DocumentCode {
    /// The gates that a document answers once it is complete: that a statement is there says that its rule is met
    /// (Peraturan BKN 5/2019 article 3).
    var answers: [GateCode] {
        switch text {
        // Appraisals of the last two years.
        case "D08": [.performance]
        // Neither a discipline case nor a court process.
        case "D06": [.runningDiscipline, .courtProcess]
        // Neither a study assignment nor a service bond.
        case "D09": [.studyOrBond]
        // Free of findings of an audit.
        case "D10": [.auditClearance]
        case "PERSETUJUAN_KHUSUS": [.specialApproval]
        default: []
        }
    }
}
