/// The list that the appraisal team works on, on paper laid across.
struct CommitteeForm: DocumentForm {
    static let template = TemplateName.committee

    let documentTitle: String
    let letterhead: Letterhead
    let sheetTitle: String
    let subtitle: String
    let table: Grid
    let remark: String
    let watermark: String
}
