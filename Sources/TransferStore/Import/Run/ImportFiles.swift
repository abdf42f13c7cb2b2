/// The files of an import, in the order in which they depend on each other.
enum ImportFiles {
    static let records: [any ImportRecord.Type] = [
        UnitRow.self, EducationRow.self, RelatedFieldRow.self, PostRow.self, StandardRow.self, FormationRow.self,
        HolidayRow.self, MoratoriumRow.self, CourseRow.self, EmployeeRow.self, PerformanceRow.self, AssessmentRow.self,
        TechnicalCompetencyRow.self, DisciplineRow.self, PositionRow.self, TrainingRecordRow.self, LicenceRow.self,
        RelationRow.self, AspirationRow.self, IndicatorRow.self, NeedRow.self,
    ]
}
