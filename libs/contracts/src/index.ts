export * from './canonical-rows.js';
export * from './canonical-text.js';
export * from './dataset-wire.js';
export * from './failure-trailer.js';
export * from './nest-definition.js';
export { Signature } from './gen/pension/common/v1/signature.js';
export {
  ControlTotal,
  DeliveryRole,
  DeliveryRoute,
  Finding,
  FindingSeverity,
  Frame,
  FrameSummary,
  OfferRequest,
  OfferResponse,
  PushOpening,
  PushRequest,
  PushResponse,
  Receipt,
  SubmissionAction,
  SubmissionHeader,
  UplinkServiceClient,
  UplinkServiceService,
  Verdict,
  type UplinkServiceServer,
} from './gen/pension/uplink/v1/uplink.js';
export {
  Anchor,
  AnswerStored,
  ChildHello,
  ControlServiceClient,
  ControlServiceService,
  Heartbeat,
  Order,
  OrderAnswer,
  OrderPosition,
  OrderState,
  OrdersWanted,
  OrderStreamRequest,
  OrderStreamResponse,
  ParentHello,
  StreamPosition,
  type ControlServiceServer,
} from './gen/pension/control/v1/control.js';
export {
  EnrolmentServiceClient,
  EnrolmentServiceService,
  type EnrolmentServiceServer,
  EnrolRequest,
  EnrolResponse,
} from './gen/pension/enrolment/v1/enrolment.js';
