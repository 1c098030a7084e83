// Platforms a ward or commune works with.

export const TERRITORY_PLATFORMS: readonly string[] = [
  'Cổng dịch vụ công quốc gia',
  'ứng dụng VNeID',
  'Cổng Bình dân học vụ số thành phố',
  'hệ thống quản lý văn bản và điều hành',
  'hệ thống một cửa điện tử',
  'phần mềm hộ tịch điện tử',
];
